import { ENDPOINT_SETTINGS } from '@ecwid-kit/types/endpoints';
import { merchantAppSettings } from '../apps/storage/app-storage-repository.ts';
import {
  buildDiscountRequest,
  buildShippingRequest,
  readDiscountAnswer,
  readShippingAnswer,
  type AppShippingOption,
  type CallbackContext,
  type CallbackRequest,
  type DiscountAnswer,
  type ParsedAnswer,
} from '../checkout/index.ts';
import type { FaultInjector } from '../faults/fault-injector.ts';
import type { Outbound } from '../outbound/outbound.ts';
import type { Platform } from '../platform/platform.ts';
import type { Trace } from '../platform/trace.ts';
import { createAnswerCache } from './answer-cache.ts';
import { askApp, type AppReply } from './ask-app.ts';
import { callbackApps, type CheckoutEndpoint } from './callback-apps.ts';

/** A cart as the checkout tells it to apps. The storage differs by app, and is added here. */
export type CallbackCart = Omit<CallbackContext, 'storeId' | 'merchantAppSettings'>;

/** Asks the apps of a store, all of them at once, and none twice for the same within five minutes. */
export interface Callbacks {
  shippingRates(storeId: number, cart: CallbackCart, trace: Trace): Promise<AppReply<AppShippingOption[]>[]>;
  discounts(storeId: number, cart: CallbackCart, trace: Trace): Promise<AppReply<DiscountAnswer>[]>;
}

export interface CallbacksDeps {
  readonly platform: Platform;
  readonly outbound: Outbound;
  readonly faults: FaultInjector;
  /** How long an app may take, from the connection on. The documented 10 s and 5 s unless said otherwise. */
  readonly timeoutsMs?: { readonly shipping: number; readonly discount: number };
}

/** The documentation has no limit of its own for connecting; webhooks have 3 s. */
const CONNECT_TIMEOUT_MS = 3_000;
const DOCUMENTED_TIMEOUTS_MS = {
  shipping: ENDPOINT_SETTINGS.shippingUrl.timeoutMs,
  discount: ENDPOINT_SETTINGS.discountUrl.timeoutMs,
};

const KINDS = {
  shipping: { endpoint: 'shippingUrl', build: buildShippingRequest },
  discount: { endpoint: 'discountUrl', build: buildDiscountRequest },
} as const satisfies Record<string, CallbackKind>;

interface CallbackKind {
  readonly endpoint: CheckoutEndpoint;
  readonly build: (context: CallbackContext) => CallbackRequest | undefined;
}

export function createCallbacks({
  platform,
  outbound,
  faults,
  timeoutsMs = DOCUMENTED_TIMEOUTS_MS,
}: CallbacksDeps): Callbacks {
  const deps = { platform, outbound, faults, cache: createAnswerCache(platform.clock) };

  async function askAll<T>(
    kind: keyof typeof KINDS,
    { storeId, cart, trace }: { storeId: number; cart: CallbackCart; trace: Trace },
    read: (answer: unknown) => ParsedAnswer<T>,
  ): Promise<AppReply<T>[]> {
    if (cart.lines.length === 0) return [];
    const { endpoint, build } = KINDS[kind];
    const apps = await callbackApps(platform.db, storeId, endpoint);
    const replies = apps.map(async (app) => {
      const settings = await merchantAppSettings(platform.db, { storeId, clientId: app.clientId });
      const request = build({ ...cart, storeId, merchantAppSettings: settings });
      if (!request) return undefined;
      return askApp(deps, {
        kind,
        storeId,
        app,
        body: JSON.stringify(request),
        connectTimeoutMs: CONNECT_TIMEOUT_MS,
        responseTimeoutMs: timeoutsMs[kind],
        read,
        trace,
      });
    });
    return (await Promise.all(replies)).filter((reply) => reply !== undefined);
  }

  return {
    shippingRates: (storeId, cart, trace) => askAll('shipping', { storeId, cart, trace }, readShippingAnswer),
    discounts: (storeId, cart, trace) => askAll('discount', { storeId, cart, trace }, readDiscountAnswer),
  };
}
