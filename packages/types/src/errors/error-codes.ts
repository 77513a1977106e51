/** The part of the REST API a code belongs to: `*` for any call. */
export type ErrorArea =
  | '*'
  | 'products'
  | 'categories'
  | 'products/product-reviews'
  | 'domains'
  | 'discounts/promotions'
  | 'discounts/discount-coupons'
  | 'storefront-widget-details'
  | 'application'
  | 'shipping-options'
  | 'payment-options';

export interface ErrorCodeInfo {
  /** The HTTP status it comes with. */
  readonly status: 400 | 402 | 403 | 404 | 405 | 408 | 409 | 422 | 429 | 500;
  readonly appliesTo: readonly ErrorArea[];
  /** What went wrong, for the person who reads it. */
  readonly meaning: string;
}

const inArea =
  (...appliesTo: ErrorArea[]) =>
  (status: ErrorCodeInfo['status'], meaning: string): ErrorCodeInfo => ({ status, appliesTo, meaning });

const anywhere = inArea('*');
const catalog = inArea('products', 'categories');
const reviews = inArea('products/product-reviews');
const domains = inArea('domains');
const discounts = inArea('discounts/promotions', 'discounts/discount-coupons');
const widgets = inArea('storefront-widget-details');
const charges = inArea('application');
const checkout = inArea('shipping-options', 'payment-options');

/** Every `errorCode` that the platform documents. */
export const ERROR_CODES = {
  WRONG_PARAMETER: anywhere(400, 'A parameter or a field of the body has a value that is not allowed'),
  INCORRECT_IMAGE_SIZE: anywhere(400, 'The picture is larger than 20 MB'),
  LANGUAGES_NOT_ALLOWED: anywhere(400, 'A translation is in a language that the store has not enabled'),
  MULTILINGUAL_STORE_FEATURE_NOT_ACTIVE: anywhere(400, 'Translations are switched off in the store'),
  NOT_AVAILABLE_ON_CURRENT_PLAN: anywhere(402, 'The plan of the store does not include this feature'),
  STORE_IS_SUSPENDED: anywhere(402, 'The store is suspended'),
  INSUFFICIENT_APP_SCOPE: anywhere(403, 'The token lacks a scope that this call needs'),
  INVALID_API_TOKEN: anywhere(403, 'The token is unknown, revoked, or belongs to another store'),
  STORE_NOT_FOUND: anywhere(404, 'There is no store with this id'),
  PROFILE_NOT_FOUND: anywhere(404, 'There is no profile with this id'),
  ORDER_NOT_FOUND: anywhere(404, 'There is no order with this id'),
  CHECKOUT_NOT_FOUND: anywhere(404, 'There is no checkout with this id'),
  METHOD_NOT_ALLOWED: anywhere(405, 'The path does not take this HTTP method'),
  TIMEOUT: anywhere(408, 'The call took too long and was given up'),
  EXTERNAL_ID_ALREADY_USED: anywhere(409, 'Another entity already has this external id'),
  CONSTRAINT_VIOLATION: anywhere(409, 'The change would leave the store’s data inconsistent'),
  WRONG_URL: anywhere(422, 'The URL is malformed or cannot be used here'),
  RATE_LIMITED: anywhere(429, 'Too many calls; the token is blocked for a while'),
  INTERNAL_ERROR: anywhere(500, 'The platform failed; the call may be tried again'),

  COMBINATION_LIMIT_PER_REQUEST_EXCEEDED: catalog(400, 'One request carries more than 200 variations'),
  COST_PRICE_CANT_BE_NEGATIVE: catalog(400, 'The cost price is below zero'),
  WHOLESALE_PRICES_CANT_BE_NULL: catalog(400, 'A wholesale tier has no price'),
  WHOLESALE_PRICES_CANT_BE_NEGATIVE: catalog(400, 'A wholesale price is below zero'),
  WHOLESALE_PRICES_TOO_BIG: catalog(400, 'A wholesale price is above the product’s own price'),
  WHOLESALE_PRICES_QUANTITY_TOO_SMALL: catalog(400, 'A wholesale tier starts below 2 pieces'),
  OPTIONS_IS_NOT_FILES_TYPE: catalog(400, 'The product option does not take files'),
  DIFFERENT_COMBINATION_STOCK: catalog(400, 'Variations with one SKU have different stock'),
  DIFFERENT_COMBINATION_DIMENSIONS: catalog(400, 'Variations with one SKU have different dimensions'),
  MAX_PRODUCTS_FOR_API_REQUEST_LIMIT_EXCEEDED: catalog(402, 'One request names more than 100 products'),
  MAX_CATEGORIES_FOR_API_REQUEST_LIMIT_EXCEEDED: catalog(402, 'One request names more than 100 categories'),
  PRODUCT_NOT_FOUND: catalog(404, 'There is no product with this id'),
  COMBINATION_NOT_FOUND: catalog(404, 'The product has no variation with this id'),
  CATEGORIES_NOT_FOUND: catalog(404, 'One of the categories does not exist'),
  SKU_ALREADY_EXISTS: catalog(409, 'The store keeps SKUs unique and this one is taken'),
  COMBINATION_CONTAINS_REMOVED_OPTION: catalog(409, 'The variation refers to an option the product no longer has'),
  COMBINATION_CONTAINS_REMOVED_OPTION_VALUE: catalog(409, 'The variation refers to an option value that was removed'),
  COMBINATION_DUPLICATED: catalog(409, 'The product already has a variation of these option values'),
  NOT_ALLOWED_TO_UPDATE_EXTERNAL_CATEGORIES: catalog(409, 'An external system manages what is in this category'),
  NOT_ALLOWED_TO_UPDATE_PARAMETER: catalog(409, 'The stock of this location is locked'),
  NOT_VIDEO_URL: catalog(422, 'The URL does not lead to a video'),
  VIDEO_NOT_SUPPORTED: catalog(422, 'The store cannot show videos of this kind'),
  VIDEO_UNAVAILABLE: catalog(422, 'The video could not be reached'),

  PRODUCT_REVIEWS_FEATURE_NOT_AVAILABLE: reviews(403, 'The store cannot use product reviews'),
  PRODUCT_REVIEW_NOT_FOUND: reviews(404, 'There is no review with this id'),

  DOMAIN_ALREADY_TAKEN: domains(400, 'Somebody already has this domain'),
  ILLEGAL_DOMAIN_NAME: domains(400, 'A domain of this name cannot be bought'),
  EMPTY_DOMAIN_NAME: domains(403, 'The domain name is empty'),
  LONG_DOMAIN_NAME: domains(403, 'The domain name is too long'),
  WRONG_DOMAIN_FORMAT: domains(403, 'The text is not a domain name'),
  DOMAIN_FEATURE_NOT_AVAILABLE: domains(403, 'The store cannot buy domains'),
  NOT_ALLOWED_ON_CURRENT_PLAN: domains(403, 'The plan of the store does not include domains'),
  PAYMENT_METHOD_PROBLEM: domains(403, 'The merchant’s payment did not go through'),
  OPEN_SRS_WRONG_RESPONSE: domains(403, 'The registrar answered something unexpected'),
  REGISTRANT_CONTACT_DATA_VERIFICATION_ERROR: domains(403, 'The registrant’s contact data are not verified'),
  NOT_VALID_DOMAIN_ORDER_UPDATE_DATA: domains(409, 'The domain order cannot be changed like this'),

  MAX_PROMOTIONS_LIMIT_EXCEEDED: discounts(402, 'The store already has 100 promotions'),
  ADVANCED_DISCOUNTS_FEATURE_NOT_AVAILABLE: discounts(403, 'The store cannot use promotions'),
  DISCOUNTS_FEATURE_NOT_AVAILABLE: discounts(403, 'The store cannot use discount coupons'),
  SHIPPING_DISCOUNTS_FEATURE_NOT_AVAILABLE: discounts(403, 'The store cannot discount shipping'),
  CUSTOMER_GROUPS_FEATURE_NOT_AVAILABLE: discounts(403, 'The store cannot give discounts to customer groups'),
  PROMOTION_NOT_FOUND: discounts(404, 'There is no promotion with this id'),
  DISCOUNT_COUPON_NOT_FOUND: discounts(404, 'There is no discount coupon with this code or id'),
  READ_ONLY_PROMOTION_FIELD_CHANGE: discounts(
    422,
    'The body sets a field of the promotion that only the platform sets',
  ),

  SLUG_PARAMETER_NOT_FOUND: widgets(400, 'No page of the storefront has this slug'),
  SLUG_PARAMETER_EMPTY: widgets(400, 'The slug is empty'),

  CHARGE_AMOUNT_INVALID: charges(400, 'The amount cannot be charged'),
  CHARGE_CURRENCY_INVALID: charges(400, 'The currency cannot be charged'),
  CHARGE_DESCRIPTION_INVALID: charges(400, 'The description of the charge is missing or malformed'),
  CHARGE_IDEMPOTENCY_KEY_INVALID: charges(400, 'The idempotency key is missing or malformed'),
  CHARGE_IDEMPOTENCY_KEY_NOT_UNIQUE: charges(400, 'The idempotency key was used for another charge'),
  CHARGE_PURPOSE_INVALID: charges(400, 'The purpose of the charge is not a known one'),
  CHARGE_PAYMENT_SOURCE_MISSING: charges(402, 'The merchant has no means of payment on file'),
  CHARGE_LIMIT_EXCEEDED: charges(402, 'The app has reached the limit of its charges'),
  CHARGE_DECLINED: charges(402, 'The merchant’s bank declined the charge'),

  SHIPPING_OPTION_TITLE_REQUIRED: checkout(400, 'The shipping option has no title'),
  SHIPPING_CARRIER_NAME_REQUIRED: checkout(400, 'The shipping option has no carrier'),
  SHIPPING_TYPE_CARRIER_REQUIRED: checkout(400, 'The shipping option does not say how its rates are made'),
  SHIPPING_BAD_TITLE_LENGTH: checkout(400, 'The title of the shipping option is longer than 100 characters'),
  SHIPPING_NOT_FOUND: checkout(404, 'There is no shipping option with this id'),
  SHIPPING_OPTION_ADDRESS_MISMATCH: checkout(409, 'The carrier does not ship from the store’s origin address'),
  PAYMENT_OPTION_TITLE_REQUIRED: checkout(400, 'The payment option has no title'),
  PAYMENT_OPTION_BAD_TITLE_LENGTH: checkout(400, 'The title of the payment option is longer than 64 characters'),
  PAYMENT_GATEWAY_NAME_REQUIRED: checkout(400, 'The payment option names no gateway'),
  PAYMENT_GATEWAY_NAME_UNKNOWN: checkout(400, 'The platform knows no payment gateway of this name'),
  PAYMENT_GATEWAY_MISSING_SETTINGS: checkout(400, 'The payment gateway needs settings that were not given'),
  PAYMENT_GATEWAY_SETTING_VALUE_LENGTH_OUT_OF_BOUNDARIES: checkout(
    400,
    'A setting of the payment gateway is longer than 200 characters',
  ),
  PAYMENT_GATEWAY_MALFORMED_SETTINGS_SIGNATURE_KEY_TOO_LONG: checkout(
    400,
    'The signature key of the payment gateway is longer than 128 characters',
  ),
  PAYMENT_GATEWAY_IS_ALREADY_ADDED: checkout(409, 'The store already has this payment gateway'),
} as const satisfies Record<string, ErrorCodeInfo>;

/** A documented `errorCode`. The platform may send others. */
export type ErrorCode = keyof typeof ERROR_CODES;

/** Whether a text is a documented `errorCode`. */
export function isErrorCode(text: string): text is ErrorCode {
  return Object.hasOwn(ERROR_CODES, text);
}
