import type { EcwidClient } from '@ecwid-kit/api-client';
import type {
  DiscountRequest,
  EventType,
  PaymentOrder,
  PaymentPayload,
  ShippingRequest,
  WebhookEvent,
} from '@ecwid-kit/types';

import type { Logger } from '../log/logger.ts';
import type { TokenSigner } from '../tokens/signed-token.ts';

/** What every handler gets. `V` is what the app's `open` made. */
export interface HandlerContext<V> {
  readonly storeId: number;
  readonly services: V;
  readonly logger: Logger;
  /** Aborts when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** The W3C trace that the request belongs to. The API client passes it on by itself. */
  readonly traceparent: string | undefined;
}

/** Work that nobody waits for. */
interface BackgroundContext<S, V> extends HandlerContext<V> {
  readonly api: EcwidClient;
  /** Asks the API for what the merchant set, once: webhooks do not bring it. */
  readonly getSettings: () => Promise<S>;
}

/** Shipping and discount requests carry no token: the client is made from the one that was kept. */
interface CallbackContext<S, V> extends HandlerContext<V> {
  /** What the merchant set. */
  readonly settings: S;
  /** The storefront's language. */
  readonly lang: string | undefined;
  /** @throws AppSdkError `not_installed` when no token of the store was kept */
  readonly getApi: () => Promise<EcwidClient>;
}

export interface ShippingContext<S, V> extends CallbackContext<S, V> {
  readonly cart: ShippingRequest['cart'];
}

export interface DiscountContext<S, V> extends CallbackContext<S, V> {
  readonly cart: DiscountRequest['cart'];
}

export interface PaymentContext<S, V> extends HandlerContext<V> {
  /** What the merchant set. */
  readonly settings: S;
  readonly request: Request;
  /** The order to pay. Charge its `total` and nothing more. */
  readonly order: PaymentOrder;
  readonly currency: string;
  readonly lang: string | undefined;
  /** Where the shopper goes afterwards; see `returnAddress`. */
  readonly returnUrl: string;
  readonly payload: PaymentPayload;
  readonly api: EcwidClient;
  /** Signs what a form has to bring back. */
  readonly tokens: TokenSigner;
}

export interface WebhookContext<S, V, T extends EventType = EventType> extends BackgroundContext<S, V> {
  /** A hint that something happened: its signature covers neither ids nor `data`, so read the entity again. */
  readonly event: WebhookEvent<T>;
}

/** The store's tokens are there for the first time, or anew. Runs in the background, repeated when it throws. */
export type InstalledContext<S, V> = BackgroundContext<S, V>;

/** The tokens are dead: nothing can be read of the store. Delete what was kept of it. */
export type UninstalledContext<V> = HandlerContext<V>;

/** A request to one of the app's own routes. */
export interface RouteContext<V> {
  readonly request: Request;
  readonly url: URL;
  /** Whose page asks, when the route takes page tokens; else `undefined`. */
  readonly storeId: number | undefined;
  readonly services: V;
  readonly logger: Logger;
  readonly signal: AbortSignal;
  readonly tokens: TokenSigner;
  /** @throws AppSdkError `not_installed` when no token of the store was kept */
  readonly getApi: (storeId: number) => Promise<EcwidClient>;
}
