export { schema, type Infer, type LazySchema } from './contract/schema.ts';
export { pathParams, route, type HttpMethod, type PathParamNames, type Route } from './contract/route.ts';
export {
  operation,
  type BodyOf,
  type HeadersOf,
  type Operation,
  type ParamsOf,
  type QueryOf,
  type ResponseOf,
} from './contract/operation.ts';
export { formatMoment, parseMoment } from './contract/wire.ts';
export { ALWAYS_GRANTED_SCOPE, DEFAULT_CUSTOM_APP_SCOPES, isScope, SCOPES, type Scope } from './scopes/scopes.ts';
export { operations, type Operations } from './operations.ts';
export { routes } from './routes.ts';
export { platformOperations, type PlatformOperations } from './platform/store-operations.ts';
export { platformRoutes } from './platform/store-routes.ts';
export { siteHostOperations, siteOperations } from './instant-site/site-operations.ts';
export { storefrontOperations, type StorefrontOperations } from './storefront-pages/storefront-page-operations.ts';
export { storefrontRoutes } from './storefront-pages/storefront-page-routes.ts';
export {
  staticPageSchema,
  widgetPageSchema,
  type StaticPage,
  type WidgetPage,
} from './storefront-pages/storefront-page-schemas.ts';
export { CLONE_SCOPES, type StoreCloneStatus, type StoreCreate } from './platform/store-schemas.ts';
export { opensEverything, STAFF_SCOPES, type StaffScope } from './staff/staff-scopes.ts';
export { staffAccountSchema, type StaffAccount, type StaffUpdate } from './staff/staff-schemas.ts';
export {
  purchasedDomainSchema,
  storeDomainsSchema,
  type DomainOrder,
  type DomainRegistrant,
  type FoundDomains,
  type PurchasedDomain,
  type StoreDomains,
  type StoreDomainsUpdate,
} from './domains/domain-schemas.ts';
export {
  CHARGE_CURRENCIES,
  MAX_CHARGE,
  MAX_CHARGE_DESCRIPTION_LENGTH,
  MAX_CHARGES_PER_DAY,
  type Charge,
} from './billing/billing-schemas.ts';
export {
  productCreateSchema,
  productSchema,
  productUpdateSchema,
  type Product,
  type ProductCreate,
  type ProductUpdate,
} from './products/product-schemas.ts';
export {
  brandSchema,
  productFiltersRequestSchema,
  productFiltersSchema,
  swatchesSchema,
  type Brand,
  type NamedProductFilter,
  type ProductFilters,
  type Swatches,
} from './products/product-filter-schemas.ts';
export type { ProductFileUpdate } from './product-files/product-file-schemas.ts';
export type { MediaLink, ProductMediaUpdate } from './product-media/product-media-schemas.ts';
export type { AsyncImage } from './products/image-upload-schemas.ts';
export type { AltText, GalleryImage, MediaImage, MediaVideo } from './products/media-schemas.ts';
export type {
  AttributeValue,
  OptionChoice,
  ProductFile,
  ProductOption,
  WholesalePrice,
} from './products/product-parts-schemas.ts';
export {
  variationCreateSchema,
  variationSchema,
  variationWriteSchema,
  type Variation,
  type VariationCreate,
  type VariationOption,
  type VariationWrite,
} from './products/variation-schemas.ts';
export {
  BATCH_DEDUPLICATION_SECONDS,
  BATCH_RETRY,
  MAX_BATCH_REQUESTS,
  MAX_PARALLEL_BATCH_REQUESTS,
} from './batches/batch-limits.ts';
export type { BatchList, BatchProgress, BatchRequest, BatchResponse } from './batches/batch-schemas.ts';
export {
  productTypeCreateSchema,
  productTypeSchema,
  productTypeUpdateSchema,
  type ProductType,
  type ProductTypeCreate,
  type ProductTypeUpdate,
  type TypeAttribute,
} from './product-types/product-type-schemas.ts';
export {
  productReviewSchema,
  type ProductReview,
  type ProductReviewsUpdate,
  type ReviewCounts,
  type ReviewFilters,
  type ReviewStatus,
} from './product-reviews/product-review-schemas.ts';
export {
  categoryCreateSchema,
  categorySchema,
  categoryUpdateSchema,
  type Category,
  type CategoryCreate,
  type CategoryUpdate,
} from './categories/category-schemas.ts';
export { sortedIdsSchema, type SortedIds } from './categories/category-order-operations.ts';
export { ERROR_CODES, isErrorCode, type ErrorArea, type ErrorCode, type ErrorCodeInfo } from './errors/error-codes.ts';
export { errorBodySchema, type ErrorBody } from './errors/error-body-schema.ts';
export {
  EVENTS,
  isEventType,
  normalizeEventType,
  type EventEntity,
  type EventInfo,
  type EventType,
} from './events/event-types.ts';
export {
  DELIVERY_BLOCK_AFTER_SECONDS,
  DELIVERY_CONNECT_TIMEOUT_MS,
  DELIVERY_RESPONSE_TIMEOUT_MS,
  DELIVERY_SUCCESS_STATUSES,
  isWebhookPortAllowed,
  RETRY_SECONDS_AFTER_EVENT,
  WEBHOOK_EVENT_TYPE_PARAM,
  WEBHOOK_SIGNATURE_HEADER,
} from './events/delivery.ts';
export {
  readWebhookEvent,
  webhookEnvelopeSchema,
  webhookEventSchema,
  type WebhookEnvelope,
  type WebhookEvent,
  type WebhookEventData,
  type WebhookReading,
} from './events/webhook-event.ts';
export {
  CALLBACK_CACHE_SECONDS,
  ENDPOINT_SETTINGS,
  type EndpointInfo,
  type EndpointSetting,
} from './endpoints/endpoint-settings.ts';
export { merchantAppSettingsSchema, type MerchantAppSettings } from './endpoints/app-settings-schema.ts';
export { callbackItemSchema, type CallbackItem } from './endpoints/callback-item-schema.ts';
export {
  callbackAddressSchema,
  callbackCartSchema,
  type CallbackAddress,
  type CallbackCart,
} from './endpoints/callback-cart-schema.ts';
export {
  shippingRateSchema,
  shippingRequestSchema,
  shippingResponseSchema,
  type ShippingRate,
  type ShippingRequest,
  type ShippingResponse,
} from './endpoints/shipping-schemas.ts';
export {
  cartDiscountSchema,
  cartSurchargeSchema,
  discountRequestSchema,
  discountResponseSchema,
  type CartDiscount,
  type CartSurcharge,
  type DiscountRequest,
  type DiscountResponse,
} from './endpoints/discount-schemas.ts';
export { paymentOrderSchema, type PaymentOrder } from './endpoints/payment-order-schema.ts';
export {
  iframePayloadSchema,
  paymentPayloadSchema,
  type IframePayload,
  type PaymentPayload,
} from './endpoints/payload-schemas.ts';
export {
  adminMessageSchema,
  readAdminMessage,
  type AdminMessage,
  type AdminMessageMethod,
} from './endpoints/admin-message-schema.ts';
export { personSchema, type Person } from './addresses/address-schemas.ts';
export {
  orderCreateSchema,
  orderSchema,
  orderUpdateSchema,
  type Order,
  type OrderCreate,
  type OrderUpdate,
} from './orders/order-schemas.ts';
export { orderInvoiceSchema, type OrderInvoice } from './orders/order-parts-schemas.ts';
export {
  orderItemSchema,
  orderItemWriteSchema,
  type OrderItem,
  type OrderItemWrite,
} from './orders/order-item-schemas.ts';
export {
  calculatedOrderSchema,
  orderCalculationSchema,
  type CalculatedOrder,
  type OrderCalculation,
} from './orders/order-calculation-schemas.ts';
export {
  orderExtraFieldCreateSchema,
  orderExtraFieldUpdateSchema,
  type OrderExtraFieldCreate,
  type OrderExtraFieldUpdate,
} from './orders/order-extra-field-schemas.ts';
export {
  orderStatusSchema,
  orderStatusUpdateSchema,
  type OrderStatus,
  type OrderStatusUpdate,
} from './orders/order-status-schemas.ts';
export {
  checkoutExtraFieldCreateSchema,
  checkoutExtraFieldSchema,
  checkoutExtraFieldUpdateSchema,
  type CheckoutExtraField,
  type CheckoutExtraFieldCreate,
  type CheckoutExtraFieldUpdate,
} from './checkout-extra-fields/checkout-extra-field-schemas.ts';
export {
  FULFILLMENT_STATUSES,
  PAYMENT_STATUSES,
  type FulfillmentStatus,
  type PaymentStatus,
} from './orders/order-statuses.ts';
export {
  customerCreateSchema,
  customerSchema,
  customerUpdateSchema,
  type Customer,
  type CustomerCreate,
  type CustomerUpdate,
} from './customers/customer-schemas.ts';
export type { CustomersUpdate } from './customers/customers-update-schema.ts';
export {
  customerContactCreateSchema,
  customerContactUpdateSchema,
  type CustomerContactCreate,
  type CustomerContactUpdate,
} from './customers/customer-contact-schemas.ts';
export type { CustomerContact } from './customers/customer-parts-schemas.ts';
export {
  customerExtraFieldSchema,
  customerExtraFieldWriteSchema,
  type CustomerExtraField,
  type CustomerExtraFieldWrite,
} from './customer-extra-fields/customer-extra-field-schemas.ts';
export {
  customerGroupCreateSchema,
  customerGroupSchema,
  customerGroupUpdateSchema,
  type CustomerGroup,
  type CustomerGroupCreate,
  type CustomerGroupUpdate,
} from './customer-groups/customer-group-schemas.ts';
export {
  discountCouponCreateSchema,
  discountCouponSchema,
  discountCouponUpdateSchema,
  type DiscountCoupon,
  type DiscountCouponCreate,
  type DiscountCouponUpdate,
} from './discount-coupons/discount-coupon-schemas.ts';
export {
  promotionCreateSchema,
  promotionSchema,
  promotionUpdateSchema,
  type Promotion,
  type PromotionCreate,
  type PromotionTargets,
  type PromotionTriggers,
  type PromotionUpdate,
} from './promotions/promotion-schemas.ts';
export {
  cartSchema,
  cartUpdateSchema,
  type AbandonedCart,
  type AbandonedCartUpdate,
  type PlacedCart,
} from './carts/cart-schemas.ts';
export {
  subscriptionSchema,
  subscriptionUpdateSchema,
  type Subscription,
  type SubscriptionOrder,
  type SubscriptionOrderTemplate,
  type SubscriptionUpdate,
} from './subscriptions/subscription-schemas.ts';
export {
  storeProfileSchema,
  storeProfileUpdateSchema,
  type StoreProfile,
  type StoreProfileUpdate,
} from './store-profile/store-profile-schemas.ts';
export { storeTaxSchema, zoneSchema, type StoreTax, type Zone } from './store-profile/tax-settings-schemas.ts';
export {
  DELETED_ENTITIES,
  deletedItemSchema,
  latestStatsSchema,
  type DeletedItem,
  type LatestStats,
} from './store-reports/store-report-schemas.ts';
export type { Marketplace, ProductFeedInfo } from './sales-channels/sales-channel-schemas.ts';
export {
  COMPARE_PERIODS,
  REPORT_CHARTS,
  type ComparePeriod,
  type FirstDayOfWeek,
  type ReportType,
  type TimeScale,
} from './store-reports/report-types.ts';
export type { ReportPart, ReportValue, StoreReport } from './store-reports/report-schemas.ts';
export {
  shippingOptionSchema,
  type ShippingOption,
  type ShippingOptionUpdate,
} from './shipping-options/shipping-option-schemas.ts';
export {
  paymentOptionSchema,
  type PaymentOption,
  type PaymentOptionUpdate,
} from './payment-options/payment-option-schemas.ts';
export {
  applicationStatusSchema,
  tokenInfoSchema,
  type ApplicationStatus,
  type TokenInfo,
} from './application/application-schemas.ts';
export {
  MAX_STORAGE_KEY_LENGTH,
  PUBLIC_STORAGE_KEY,
  storageEntrySchema,
  type StorageEntry,
} from './app-storage/app-storage-schemas.ts';
export {
  countryCurrencySchema,
  countrySchema,
  currencySchema,
  stateSchema,
  taxClassSchema,
  type Country,
  type CountryCurrency,
  type Currency,
  type State,
  type TaxClass,
} from './dictionaries/dictionary-schemas.ts';

// The values that fields and filters may have, for forms and checks.
export { APP_SUBSCRIPTION_STATUSES } from './application/application-schemas.ts';
export { CUSTOMER_SORTS } from './customers/customer-operations.ts';
export { CHECKOUT_SURCHARGE_TYPES } from './checkout-extra-fields/checkout-extra-field-parts-schemas.ts';
export {
  CHECKOUT_DISPLAY_SECTIONS,
  CHECKOUT_FIELD_TYPES,
  ORDER_DISPLAY_SECTIONS,
} from './checkout-extra-fields/checkout-extra-field-schemas.ts';
export { CUSTOMER_EXTRA_FIELD_TYPES } from './customer-extra-fields/customer-extra-field-schemas.ts';
export { CONTACT_TYPES } from './customers/customer-parts-schemas.ts';
export {
  COUPON_APPLICATION_LIMITS,
  COUPON_DISCOUNT_TYPES,
  COUPON_STATUSES,
  COUPON_USES_LIMITS,
} from './discount-coupons/discount-coupon-schemas.ts';
export { REVIEW_STATUSES } from './product-reviews/product-review-schemas.ts';
export { PROMOTION_BASES, PROMOTION_TYPES, WEEKDAYS } from './promotions/promotion-schemas.ts';
export { SUBSCRIPTION_SORTS } from './subscriptions/subscription-operations.ts';
export { SUBSCRIPTION_STATUSES } from './subscriptions/subscription-schemas.ts';
export { ORDER_EXTRA_FIELD_TYPES } from './orders/order-parts-schemas.ts';
export { CUSTOM_ORDER_STATUSES, ORDER_STATUS_TYPES } from './orders/order-status-schemas.ts';
export { ORDER_DISCOUNT_BASES, ORDER_DISCOUNT_TYPES } from './orders/order-discount-schemas.ts';
export { FULFILLMENT_TYPES } from './orders/order-shipping-schemas.ts';
export { PRODUCT_SORTS } from './products/product-operations.ts';
export {
  ATTRIBUTE_PLACES,
  ATTRIBUTE_TYPES,
  PRODUCT_OPTION_TYPES,
  RECURRING_INTERVALS,
} from './products/product-parts-schemas.ts';
export {
  AVAILABILITY_PERIODS,
  BUSINESS_HOURS_LIMITATIONS,
  FULFILMENT_TYPES,
  RATES_CALCULATION_TYPES,
} from './shipping-options/shipping-option-schemas.ts';
export {
  DATE_FORMATS,
  DECIMAL_SEPARATORS,
  GROUP_SEPARATORS,
  TIME_FORMATS,
} from './store-profile/formats-and-units-schema.ts';
export { WEBSITE_PLATFORMS } from './store-profile/general-info-schemas.ts';
export { LEGAL_PAGE_TYPES } from './store-profile/legal-pages-schemas.ts';
export { STOREFRONT_SORTS } from './store-profile/store-settings-schemas.ts';
export { FILTER_SECTION_TYPES } from './store-profile/storefront-settings-schemas.ts';
export { SHIPPING_TAX_SCHEMES } from './store-profile/tax-settings-schemas.ts';
export { DIMENSION_UNITS, VOLUME_UNITS, WEIGHT_UNITS } from './store-profile/units.ts';
