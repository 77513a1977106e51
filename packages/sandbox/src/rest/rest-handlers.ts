import { operations, platformOperations, storefrontOperations } from '@ecwid-kit/types';
import { applicationHandlers } from '../apps/application/application-handlers.ts';
import { appStorageHandlers } from '../apps/storage/app-storage-handlers.ts';
import { batchHandlers } from '../batches/batch-handlers.ts';
import type { BatchRunner } from '../batches/batch-runner.ts';
import { billingHandlers } from '../apps/billing/billing-handlers.ts';
import type { Callbacks } from '../callbacks/create-callbacks.ts';
import { categoryImageHandlers } from '../catalog/categories/category-image-handlers.ts';
import { categoryHandlers } from '../catalog/categories/category-handlers.ts';
import { productTypeHandlers } from '../catalog/product-types/product-type-handlers.ts';
import { productFileHandlers } from '../catalog/products/files/product-file-handlers.ts';
import { productMediaHandlers } from '../catalog/products/media/product-media-handlers.ts';
import { productHandlers } from '../catalog/products/product-handlers.ts';
import { variationHandlers } from '../catalog/products/variation-handlers.ts';
import { variationImageHandlers } from '../catalog/products/variation-image-handlers.ts';
import { productReviewHandlers } from '../catalog/reviews/review-handlers.ts';
import { dictionaryHandlers } from '../dictionaries/dictionary-handlers.ts';
import { imageHandlers } from '../media/colors/image-handlers.ts';
import type { Media } from '../media/create-media.ts';
import { cartHandlers } from '../sales/carts/cart-handlers.ts';
import { checkoutExtraFieldHandlers } from '../sales/checkout-extra-fields/checkout-extra-field-handlers.ts';
import { customerExtraFieldHandlers } from '../sales/customer-extra-fields/customer-extra-field-handlers.ts';
import { customerGroupHandlers } from '../sales/customer-groups/customer-group-handlers.ts';
import { customerContactHandlers } from '../sales/customers/customer-contact-handlers.ts';
import { customerHandlers } from '../sales/customers/customer-handlers.ts';
import { discountCouponHandlers } from '../sales/discount-coupons/coupon-handlers.ts';
import { promotionHandlers } from '../sales/promotions/promotion-handlers.ts';
import { orderInvoiceHandlers } from '../sales/invoices/order-invoice-handlers.ts';
import { orderItemFileHandlers } from '../sales/orders/files/order-item-file-handlers.ts';
import { orderStatusHandlers } from '../sales/order-statuses/order-status-handlers.ts';
import { orderExtraFieldHandlers } from '../sales/orders/order-extra-field-handlers.ts';
import { orderHandlers } from '../sales/orders/order-handlers.ts';
import type { Shop } from '../shop/index.ts';
import { siteRedirectHandlers } from '../instant-site/redirects/redirect-handlers.ts';
import { storefrontPageHandlers } from '../storefront/static-pages/storefront-page-handlers.ts';
import { storefrontWidgetHandlers } from '../storefront/static-pages/storefront-widget-handlers.ts';
import { paymentOptionHandlers } from '../stores/payment-options/payment-option-handlers.ts';
import { domainHandlers } from '../stores/domains/domain-handlers.ts';
import { storeHandlers } from '../stores/partner/store-handlers.ts';
import { subscriptionHandlers } from '../sales/subscriptions/subscription-handlers.ts';
import { storeLogoHandlers } from '../stores/logos/logo-handlers.ts';
import { storeProfileHandlers } from '../stores/profile-handlers.ts';
import { salesChannelHandlers } from '../stores/sales-channels/sales-channel-handlers.ts';
import { storeReportHandlers } from '../stores/reports/report-handlers.ts';
import { shippingOptionHandlers } from '../stores/shipping-options/shipping-option-handlers.ts';
import { staffHandlers } from '../users/staff/staff-handlers.ts';
import { mount } from './mount.ts';
import type { Mounted } from './route-matcher.ts';

interface HandlerDeps {
  readonly callbacks: Callbacks;
  readonly media: Media;
  readonly batches: Pick<BatchRunner, 'wake'>;
  readonly shop: Shop;
}

/** Who answers which group of operations. */
const handlersOf = ({ callbacks, media, batches, shop }: HandlerDeps) => ({
  products: productHandlers,
  productVariations: { ...variationHandlers, ...variationImageHandlers(media) },
  productMedia: productMediaHandlers(media),
  productFiles: productFileHandlers(media),
  productTypes: productTypeHandlers,
  productReviews: productReviewHandlers,
  categories: categoryHandlers,
  categoryImages: categoryImageHandlers(media),
  images: imageHandlers(media),
  orders: orderHandlers(callbacks),
  orderItemFiles: orderItemFileHandlers(media),
  orderInvoices: orderInvoiceHandlers,
  orderExtraFields: orderExtraFieldHandlers,
  orderStatuses: orderStatusHandlers,
  carts: cartHandlers,
  subscriptions: subscriptionHandlers,
  checkoutExtraFields: checkoutExtraFieldHandlers,
  customers: customerHandlers,
  customerContacts: customerContactHandlers,
  customerExtraFields: customerExtraFieldHandlers,
  customerGroups: customerGroupHandlers,
  discountCoupons: discountCouponHandlers,
  promotions: promotionHandlers,
  storeProfile: storeProfileHandlers,
  storeLogos: storeLogoHandlers(media),
  shippingOptions: shippingOptionHandlers,
  paymentOptions: paymentOptionHandlers,
  storeReports: storeReportHandlers,
  salesChannels: salesChannelHandlers,
  storefrontWidget: storefrontWidgetHandlers(shop),
  siteRedirects: siteRedirectHandlers,
  storefrontPages: storefrontPageHandlers(shop),
  domains: domainHandlers,
  staff: staffHandlers,
  application: applicationHandlers,
  billing: billingHandlers,
  appStorage: appStorageHandlers,
  dictionaries: dictionaryHandlers,
  batches: batchHandlers(batches),
  stores: storeHandlers,
});

const groups = { ...operations, ...storefrontOperations, ...platformOperations };

/** Every operation with the function that answers it. */
export function mountedOperations(deps: HandlerDeps): Mounted[] {
  return mount(groups, handlersOf(deps));
}
