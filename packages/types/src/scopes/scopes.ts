/** The endpoint a scope is of no use without, by its name in the app's settings. */
type NeededEndpoint = 'iframeUrl' | 'paymentUrl' | 'shippingUrl' | 'discountUrl' | 'customJsUrl';

interface ScopeInfo {
  /** What a merchant is told when asked to grant it. */
  readonly grants: string;
  readonly needs?: NeededEndpoint;
}

const scope = (grants: string, needs?: NeededEndpoint): ScopeInfo => (needs ? { grants, needs } : { grants });

/** Every access scope of the platform, with the words of the permission screen. */
export const SCOPES = {
  read_store_profile: scope('See the store’s settings'),
  read_store_profile_extended: scope('See billing and channel information'),
  read_store_limits: scope('See the limits of the store’s plan'),
  update_store_profile: scope('Change the store’s settings and the app’s own storage'),
  read_store_stats: scope('See sales reports'),
  read_catalog: scope('See products and categories'),
  create_catalog: scope('Add products, categories and product types'),
  update_catalog: scope('Change and delete products, categories and product types'),
  update_catalog_batch_delete: scope('Delete all products at once'),
  read_brands: scope('See the list of brands'),
  read_orders: scope('See orders and abandoned carts'),
  create_orders: scope('Add orders and turn carts into orders'),
  update_orders: scope('Change and delete orders'),
  read_invoices: scope('See tax invoices'),
  read_subscriptions: scope('See recurring orders'),
  update_subscriptions: scope('Change recurring orders'),
  read_customers: scope('See customers and customer groups'),
  create_customers: scope('Add customers and customer groups'),
  update_customers: scope('Change and delete customers and customer groups'),
  read_customers_extrafields: scope('See customer fields'),
  update_customers_extrafields: scope('Add and change customer fields'),
  delete_customers_extrafields: scope('Delete customer fields'),
  read_discount_coupons: scope('See discount coupons'),
  create_discount_coupons: scope('Add discount coupons'),
  update_discount_coupons: scope('Change and delete discount coupons'),
  read_promotion: scope('See automatic discounts'),
  create_promotion: scope('Add automatic discounts'),
  update_promotion: scope('Change automatic discounts'),
  delete_promotion: scope('Delete automatic discounts'),
  read_reviews: scope('See product reviews'),
  update_reviews: scope('Publish, hide and delete product reviews'),
  read_sizecharts: scope('See size charts'),
  create_sizecharts: scope('Add size charts'),
  update_sizecharts: scope('Change and delete size charts'),
  read_staff: scope('See staff accounts'),
  invite_staff: scope('Invite staff'),
  create_staff: scope('Add staff accounts'),
  update_staff: scope('Change what staff may do'),
  delete_staff: scope('Remove staff accounts'),
  buy_domains: scope('Buy and manage domains'),
  charge: scope('Charge the store for the app’s services'),
  create_stores: scope('Make stores'),
  read_stores: scope('See whether somebody has a store'),
  clone_stores: scope('Copy one store into another'),
  public_storefront: scope('Read public store data from the storefront'),
  customize_storefront: scope('Add its own code and styles to the storefront', 'customJsUrl'),
  read_storefront_widget_pages: scope('Read storefront pages as static code'),
  add_to_cp: scope('Add its page to the admin', 'iframeUrl'),
  add_payment_method: scope('Add a payment method to the checkout', 'paymentUrl'),
  add_shipping_method: scope('Add shipping methods to the checkout', 'shippingUrl'),
  customize_cart_calculation: scope('Add discounts and surcharges to carts', 'discountUrl'),
  add_custom_blocks: scope('Add sections to the Instant Site'),
  add_custom_templates: scope('Add templates to the Instant Site'),
  manage_instant_site: scope('Change the Instant Site'),
} as const satisfies Record<string, ScopeInfo>;

/** One permission that a token carries. */
export type Scope = keyof typeof SCOPES;

/** The scopes of a new custom app. */
export const DEFAULT_CUSTOM_APP_SCOPES = [
  'read_store_profile',
  'read_catalog',
  'update_catalog',
  'create_catalog',
  'read_orders',
  'update_orders',
  'public_storefront',
] as const satisfies readonly Scope[];

/** Granted with every token, asked for or not. */
export const ALWAYS_GRANTED_SCOPE = 'read_store_profile' satisfies Scope;

/** Whether a text names a scope of the platform. */
export function isScope(name: string): name is Scope {
  return Object.hasOwn(SCOPES, name);
}
