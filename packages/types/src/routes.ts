import { appStorageRoutes } from './app-storage/app-storage-routes.ts';
import { applicationRoutes } from './application/application-routes.ts';
import { batchRoutes } from './batches/batch-routes.ts';
import { billingRoutes } from './billing/billing-routes.ts';
import { cartRoutes } from './carts/cart-routes.ts';
import { categoryImageRoutes } from './categories/category-image-routes.ts';
import { categoryRoutes } from './categories/category-routes.ts';
import { checkoutExtraFieldRoutes } from './checkout-extra-fields/checkout-extra-field-routes.ts';
import { customerExtraFieldRoutes } from './customer-extra-fields/customer-extra-field-routes.ts';
import { customerGroupRoutes } from './customer-groups/customer-group-routes.ts';
import { customerContactRoutes } from './customers/customer-contact-routes.ts';
import { customerRoutes } from './customers/customer-routes.ts';
import { dictionaryRoutes } from './dictionaries/dictionary-routes.ts';
import { discountCouponRoutes } from './discount-coupons/discount-coupon-routes.ts';
import { domainRoutes } from './domains/domain-routes.ts';
import { orderExtraFieldRoutes } from './orders/order-extra-field-routes.ts';
import { orderInvoiceRoutes } from './order-invoices/order-invoice-routes.ts';
import { orderItemFileRoutes } from './orders/order-item-file-routes.ts';
import { orderRoutes } from './orders/order-routes.ts';
import { orderStatusRoutes } from './orders/order-status-routes.ts';
import { paymentOptionRoutes } from './payment-options/payment-option-routes.ts';
import { productReviewRoutes } from './product-reviews/product-review-routes.ts';
import { imageRoutes } from './images/image-routes.ts';
import { productFileRoutes } from './product-files/product-file-routes.ts';
import { productMediaRoutes } from './product-media/product-media-routes.ts';
import { productTypeRoutes } from './product-types/product-type-routes.ts';
import { productRoutes } from './products/product-routes.ts';
import { variationRoutes } from './products/variation-routes.ts';
import { staffRoutes } from './staff/staff-routes.ts';
import { shippingOptionRoutes } from './shipping-options/shipping-option-routes.ts';
import { promotionRoutes } from './promotions/promotion-routes.ts';
import { storeLogoRoutes } from './store-profile/store-logo-routes.ts';
import { salesChannelRoutes } from './sales-channels/sales-channel-routes.ts';
import { storeProfileRoutes } from './store-profile/store-profile-routes.ts';
import { siteRedirectRoutes } from './instant-site/site-routes.ts';
import { storefrontWidgetRoutes } from './storefront-pages/storefront-page-routes.ts';
import { storeReportRoutes } from './store-reports/store-report-routes.ts';
import { subscriptionRoutes } from './subscriptions/subscription-routes.ts';

/** Every REST call, without schemas: what a client needs at run time. */
export const routes = {
  products: productRoutes,
  productVariations: variationRoutes,
  productMedia: productMediaRoutes,
  productFiles: productFileRoutes,
  productTypes: productTypeRoutes,
  productReviews: productReviewRoutes,
  categories: categoryRoutes,
  categoryImages: categoryImageRoutes,
  images: imageRoutes,
  orders: orderRoutes,
  orderItemFiles: orderItemFileRoutes,
  orderInvoices: orderInvoiceRoutes,
  orderExtraFields: orderExtraFieldRoutes,
  orderStatuses: orderStatusRoutes,
  carts: cartRoutes,
  subscriptions: subscriptionRoutes,
  checkoutExtraFields: checkoutExtraFieldRoutes,
  customers: customerRoutes,
  customerContacts: customerContactRoutes,
  customerExtraFields: customerExtraFieldRoutes,
  customerGroups: customerGroupRoutes,
  discountCoupons: discountCouponRoutes,
  promotions: promotionRoutes,
  storeProfile: storeProfileRoutes,
  storeLogos: storeLogoRoutes,
  shippingOptions: shippingOptionRoutes,
  paymentOptions: paymentOptionRoutes,
  storeReports: storeReportRoutes,
  salesChannels: salesChannelRoutes,
  storefrontWidget: storefrontWidgetRoutes,
  siteRedirects: siteRedirectRoutes,
  domains: domainRoutes,
  staff: staffRoutes,
  application: applicationRoutes,
  billing: billingRoutes,
  appStorage: appStorageRoutes,
  dictionaries: dictionaryRoutes,
  batches: batchRoutes,
} as const;

export { MAX_BATCH_REQUESTS } from './batches/batch-limits.ts';

// One resource by itself, for a bundle that needs no more.
export {
  appStorageRoutes,
  applicationRoutes,
  batchRoutes,
  billingRoutes,
  cartRoutes,
  categoryImageRoutes,
  categoryRoutes,
  checkoutExtraFieldRoutes,
  customerContactRoutes,
  customerExtraFieldRoutes,
  customerGroupRoutes,
  customerRoutes,
  dictionaryRoutes,
  discountCouponRoutes,
  imageRoutes,
  domainRoutes,
  orderExtraFieldRoutes,
  orderItemFileRoutes,
  orderRoutes,
  orderStatusRoutes,
  productReviewRoutes,
  productFileRoutes,
  productMediaRoutes,
  productTypeRoutes,
  paymentOptionRoutes,
  productRoutes,
  promotionRoutes,
  subscriptionRoutes,
  variationRoutes,
  staffRoutes,
  shippingOptionRoutes,
  storeLogoRoutes,
  salesChannelRoutes,
  storeProfileRoutes,
  storeReportRoutes,
  orderInvoiceRoutes,
  storefrontWidgetRoutes,
  siteRedirectRoutes,
};

export { pathParams } from './contract/route.ts';
export { siteHostRoutes, siteRoutes } from './instant-site/site-routes.ts';
export { platformRoutes } from './platform/store-routes.ts';
export { storefrontRoutes } from './storefront-pages/storefront-page-routes.ts';
