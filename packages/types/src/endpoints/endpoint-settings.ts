import type { Scope } from '../scopes/scopes.ts';

export interface EndpointInfo {
  /** The scope that makes the platform use the URL. Webhooks need the `read_*` scope of each event instead. */
  readonly scope?: Scope;
  /** Who calls it: Ecwid's servers, the merchant's browser or a shopper's browser. */
  readonly calledBy: 'platform' | 'merchant' | 'shopper';
  /** How long the platform waits for the answer. */
  readonly timeoutMs?: number;
}

const SHIPPING_TIMEOUT_MS = 10_000;
const DISCOUNT_TIMEOUT_MS = 5_000;
const WEBHOOK_TIMEOUT_MS = 10_000;

/** The URLs of an app's settings, by their names there. All are static; the platform's support changes them on request. */
export const ENDPOINT_SETTINGS = {
  webhookUrl: { calledBy: 'platform', timeoutMs: WEBHOOK_TIMEOUT_MS },
  iframeUrl: { scope: 'add_to_cp', calledBy: 'merchant' },
  paymentUrl: { scope: 'add_payment_method', calledBy: 'shopper' },
  shippingUrl: { scope: 'add_shipping_method', calledBy: 'platform', timeoutMs: SHIPPING_TIMEOUT_MS },
  discountUrl: { scope: 'customize_cart_calculation', calledBy: 'platform', timeoutMs: DISCOUNT_TIMEOUT_MS },
  customJsUrl: { scope: 'customize_storefront', calledBy: 'shopper' },
  customCssUrl: { scope: 'customize_storefront', calledBy: 'shopper' },
  redirectUrl: { calledBy: 'merchant' },
  openAppUrl: { calledBy: 'merchant' },
} as const satisfies Record<string, EndpointInfo>;

export type EndpointSetting = keyof typeof ENDPOINT_SETTINGS;

/** An identical shipping or discount request within this time is answered from the platform's cache. */
export const CALLBACK_CACHE_SECONDS = 5 * 60;
