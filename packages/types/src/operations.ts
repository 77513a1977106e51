import { appStorageOperations } from './app-storage/app-storage-operations.ts';
import { applicationOperations } from './application/application-operations.ts';
import { batchOperations } from './batches/batch-operations.ts';
import { billingOperations } from './billing/billing-operations.ts';
import { cartOperations } from './carts/cart-operations.ts';
import { categoryImageOperations } from './categories/category-image-operations.ts';
import { categoryOperations } from './categories/category-operations.ts';
import { checkoutExtraFieldOperations } from './checkout-extra-fields/checkout-extra-field-operations.ts';
import { customerExtraFieldOperations } from './customer-extra-fields/customer-extra-field-operations.ts';
import { customerGroupOperations } from './customer-groups/customer-group-operations.ts';
import { customerContactOperations } from './customers/customer-contact-operations.ts';
import { customerOperations } from './customers/customer-operations.ts';
import { dictionaryOperations } from './dictionaries/dictionary-operations.ts';
import { discountCouponOperations } from './discount-coupons/discount-coupon-operations.ts';
import { domainOperations } from './domains/domain-operations.ts';
import { orderExtraFieldOperations } from './orders/order-extra-field-operations.ts';
import { orderInvoiceOperations } from './order-invoices/order-invoice-operations.ts';
import { orderItemFileOperations } from './orders/order-item-file-operations.ts';
import { orderOperations } from './orders/order-operations.ts';
import { orderStatusOperations } from './orders/order-status-operations.ts';
import { paymentOptionOperations } from './payment-options/payment-option-operations.ts';
import { productReviewOperations } from './product-reviews/product-review-operations.ts';
import { imageOperations } from './images/image-operations.ts';
import { productFileOperations } from './product-files/product-file-operations.ts';
import { productMediaOperations } from './product-media/product-media-operations.ts';
import { productTypeOperations } from './product-types/product-type-operations.ts';
import { productOperations } from './products/product-operations.ts';
import { variationOperations } from './products/variation-operations.ts';
import { staffOperations } from './staff/staff-operations.ts';
import { shippingOptionOperations } from './shipping-options/shipping-option-operations.ts';
import { promotionOperations } from './promotions/promotion-operations.ts';
import { storeLogoOperations } from './store-profile/store-logo-operations.ts';
import { salesChannelOperations } from './sales-channels/sales-channel-operations.ts';
import { storeProfileOperations } from './store-profile/store-profile-operations.ts';
import { siteRedirectOperations } from './instant-site/site-redirect-operations.ts';
import { storefrontWidgetOperations } from './storefront-pages/storefront-page-operations.ts';
import { storeReportOperations } from './store-reports/store-report-operations.ts';
import { subscriptionOperations } from './subscriptions/subscription-operations.ts';

/** The groups of calls. Named one by one, so that declarations refer to each group instead of writing it out again. */
export type Operations = {
  readonly products: typeof productOperations;
  readonly productVariations: typeof variationOperations;
  readonly productMedia: typeof productMediaOperations;
  readonly productFiles: typeof productFileOperations;
  readonly productTypes: typeof productTypeOperations;
  readonly productReviews: typeof productReviewOperations;
  readonly categories: typeof categoryOperations;
  readonly categoryImages: typeof categoryImageOperations;
  readonly images: typeof imageOperations;
  readonly orders: typeof orderOperations;
  readonly orderItemFiles: typeof orderItemFileOperations;
  readonly orderInvoices: typeof orderInvoiceOperations;
  readonly orderExtraFields: typeof orderExtraFieldOperations;
  readonly orderStatuses: typeof orderStatusOperations;
  readonly carts: typeof cartOperations;
  readonly subscriptions: typeof subscriptionOperations;
  readonly checkoutExtraFields: typeof checkoutExtraFieldOperations;
  readonly customers: typeof customerOperations;
  readonly customerContacts: typeof customerContactOperations;
  readonly customerExtraFields: typeof customerExtraFieldOperations;
  readonly customerGroups: typeof customerGroupOperations;
  readonly discountCoupons: typeof discountCouponOperations;
  readonly promotions: typeof promotionOperations;
  readonly storeProfile: typeof storeProfileOperations;
  readonly storeLogos: typeof storeLogoOperations;
  readonly shippingOptions: typeof shippingOptionOperations;
  readonly paymentOptions: typeof paymentOptionOperations;
  readonly storeReports: typeof storeReportOperations;
  readonly salesChannels: typeof salesChannelOperations;
  readonly storefrontWidget: typeof storefrontWidgetOperations;
  readonly siteRedirects: typeof siteRedirectOperations;
  readonly domains: typeof domainOperations;
  readonly staff: typeof staffOperations;
  readonly application: typeof applicationOperations;
  readonly billing: typeof billingOperations;
  readonly appStorage: typeof appStorageOperations;
  readonly dictionaries: typeof dictionaryOperations;
  readonly batches: typeof batchOperations;
};

/** Every REST call, with its schemas. Clients, servers, the CLI and `openapi.json` are made from this one table. */
export const operations: Operations = {
  products: productOperations,
  productVariations: variationOperations,
  productMedia: productMediaOperations,
  productFiles: productFileOperations,
  productTypes: productTypeOperations,
  productReviews: productReviewOperations,
  categories: categoryOperations,
  categoryImages: categoryImageOperations,
  images: imageOperations,
  orders: orderOperations,
  orderItemFiles: orderItemFileOperations,
  orderInvoices: orderInvoiceOperations,
  orderExtraFields: orderExtraFieldOperations,
  orderStatuses: orderStatusOperations,
  carts: cartOperations,
  subscriptions: subscriptionOperations,
  checkoutExtraFields: checkoutExtraFieldOperations,
  customers: customerOperations,
  customerContacts: customerContactOperations,
  customerExtraFields: customerExtraFieldOperations,
  customerGroups: customerGroupOperations,
  discountCoupons: discountCouponOperations,
  promotions: promotionOperations,
  storeProfile: storeProfileOperations,
  storeLogos: storeLogoOperations,
  shippingOptions: shippingOptionOperations,
  paymentOptions: paymentOptionOperations,
  storeReports: storeReportOperations,
  salesChannels: salesChannelOperations,
  storefrontWidget: storefrontWidgetOperations,
  siteRedirects: siteRedirectOperations,
  domains: domainOperations,
  staff: staffOperations,
  application: applicationOperations,
  billing: billingOperations,
  appStorage: appStorageOperations,
  dictionaries: dictionaryOperations,
  batches: batchOperations,
};
