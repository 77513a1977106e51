/** Why the sandbox never answers a documented code. */
export interface Reason {
  readonly text: string;
  /** The reason holds as long as the contract has no call whose path begins like this. */
  readonly path?: string;
}

const noCalls = (path: string): Reason => ({ path, text: `There are no calls under \`${path}\` yet` });

const NOT_SAID: Reason = { text: 'The documentation does not say which call answers it, or when' };
const SHARED_SKUS: Reason = { text: 'Two variations cannot share a SKU: the second gets `SKU_ALREADY_EXISTS`' };
const GATEWAY_SETTINGS: Reason = { text: 'No field for the settings of a payment gateway is documented' };
const VIDEOS = noCalls('/products/{productId}/gallery/video');

const REASONS: Readonly<Record<string, Reason>> = {
  NOT_VIDEO_URL: VIDEOS,
  VIDEO_NOT_SUPPORTED: VIDEOS,
  VIDEO_UNAVAILABLE: VIDEOS,
  OPTIONS_IS_NOT_FILES_TYPE: noCalls('/orders/{orderId}/items'),
  MULTILINGUAL_STORE_FEATURE_NOT_ACTIVE: {
    text: 'Translations cannot be switched off; a language that is not enabled gives `LANGUAGES_NOT_ALLOWED`',
  },
  CHARGE_PURPOSE_INVALID: NOT_SAID,
  OPEN_SRS_WRONG_RESPONSE: { text: 'There is no registrar behind the sandbox' },
  TIMEOUT: { text: 'No call is given up, however long it takes' },
  WHOLESALE_PRICES_CANT_BE_NULL: { text: 'A wholesale tier without a price gives `WRONG_PARAMETER`' },
  PAYMENT_GATEWAY_SETTING_VALUE_LENGTH_OUT_OF_BOUNDARIES: GATEWAY_SETTINGS,
  PAYMENT_GATEWAY_MALFORMED_SETTINGS_SIGNATURE_KEY_TOO_LONG: GATEWAY_SETTINGS,
  DIFFERENT_COMBINATION_STOCK: SHARED_SKUS,
  DIFFERENT_COMBINATION_DIMENSIONS: SHARED_SKUS,
  NOT_ALLOWED_TO_UPDATE_EXTERNAL_CATEGORIES: { text: 'No external system manages categories in the sandbox' },
  SLUG_PARAMETER_NOT_FOUND: { text: 'A slug that no page has is answered with the status `NOT_FOUND`' },
  NOT_ALLOWED_TO_UPDATE_PARAMETER: { text: 'The stock of a location is never locked' },
};

export function reasonFor(code: string): Reason | undefined {
  return REASONS[code];
}
