import type { Scope } from '../scopes/scopes.ts';

/** What an event is about. `store` and `application` events carry the store's id. */
export type EventEntity =
  | 'store'
  | 'order'
  | 'cart'
  | 'product'
  | 'category'
  | 'productType'
  | 'customer'
  | 'customerGroup'
  | 'discountCoupon'
  | 'promotion'
  | 'review'
  | 'sizeChart'
  | 'invoice'
  | 'application';

export interface EventInfo {
  /** The scope without which an app does not get the event. */
  readonly scope: Scope;
  readonly entity: EventEntity;
  /** How `entityId` is written: a number, or (for `application.*`) the store's id as quoted text. */
  readonly entityId: 'number' | 'text';
}

const about = <const E extends EventEntity, const S extends Scope>(entity: E, scope: S) =>
  ({ scope, entity, entityId: 'number' }) as const;

const store = about('store', 'read_store_profile');
const order = about('order', 'read_orders');
const cart = about('cart', 'read_orders');
const product = about('product', 'read_catalog');
const category = about('category', 'read_catalog');
const productType = about('productType', 'read_catalog');
const customer = about('customer', 'read_customers');
const customerData = about('customer', 'read_store_profile');
const customerGroup = about('customerGroup', 'read_customers');
const discountCoupon = about('discountCoupon', 'read_discount_coupons');
const promotion = about('promotion', 'read_promotion');
const review = about('review', 'read_reviews');
const sizeChart = about('sizeChart', 'read_sizecharts');
const invoice = about('invoice', 'read_invoices');
const application = { scope: 'read_store_profile', entity: 'application', entityId: 'text' } as const;

/** Every webhook event type, in its documented (camel case) spelling. */
export const EVENTS = {
  'profile.updated': store,
  'profile.subscriptionStatusChanged': store,
  'profile.personalDataRemovalRequest': store,
  'profile.personalDataExportRequest': store,
  'order.created': order,
  'order.updated': order,
  'order.deleted': order,
  'unfinished_order.created': cart,
  'unfinished_order.updated': cart,
  'unfinished_order.deleted': cart,
  'product.created': product,
  'product.updated': product,
  'product.deleted': product,
  'category.created': category,
  'category.updated': category,
  'category.deleted': category,
  'product_class.created': productType,
  'product_class.updated': productType,
  'product_class.deleted': productType,
  'customer.created': customer,
  'customer.updated': customer,
  'customer.deleted': customer,
  'customer.personalDataRemovalRequest': customerData,
  'customer.personalDataExportRequest': customerData,
  'customer_group.created': customerGroup,
  'customer_group.updated': customerGroup,
  'customer_group.deleted': customerGroup,
  'discount_coupon.created': discountCoupon,
  'discount_coupon.updated': discountCoupon,
  'discount_coupon.deleted': discountCoupon,
  'promotion.created': promotion,
  'promotion.updated': promotion,
  'promotion.deleted': promotion,
  'review.created': review,
  'review.updated': review,
  'review.deleted': review,
  'invoice.created': invoice,
  'invoice.deleted': invoice,
  // Known from the vendor's own client only; the public documentation leaves them out.
  'size_chart.created': sizeChart,
  'size_chart.updated': sizeChart,
  'size_chart.deleted': sizeChart,
  'application.installed': application,
  'application.uninstalled': application,
  'application.subscriptionStatusChanged': application,
  'application.storageChanged': application,
} as const satisfies Record<string, EventInfo>;

export type EventType = keyof typeof EVENTS;

/** Whether a text is an event type in the spelling of the documentation. */
export function isEventType(text: string): text is EventType {
  return Object.hasOwn(EVENTS, text);
}

/**
 * Finds the event type meant by either spelling: `application.storage_changed` gives `application.storageChanged`.
 * The documentation uses camel case, the vendor's own client snake case for some. `undefined`: no event we know.
 */
export function normalizeEventType(text: string): EventType | undefined {
  const [family = '', action = '', ...rest] = text.split('.');
  if (rest.length > 0) return undefined;
  const snakeFamily = family.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const camelAction = action.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());
  const type = `${snakeFamily}.${camelAction}`;
  return isEventType(type) ? type : undefined;
}
