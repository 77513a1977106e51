import { sealPaymentPayload } from '@ecwid-kit/auth';
import type { Order, PaymentPayload } from '@ecwid-kit/types';
import { findClientSecret } from '../apps/app-repository.ts';
import { livingTokens } from '../apps/living-tokens.ts';
import { merchantAppSettings } from '../apps/storage/app-storage-repository.ts';
import { callbackApps } from '../callbacks/callback-apps.ts';
import { recordOutbound } from '../outbound/record-outbound.ts';
import { withOrigin } from '../platform/origin.ts';
import type { Platform } from '../platform/platform.ts';
import { childOf, type Trace } from '../platform/trace.ts';
import { mainLanguage } from '../stores/store-profile.ts';
import { paymentReturnUrl } from './payment-key.ts';
import type { Quote } from './quote.ts';
import type { PlaceResult } from './shop.ts';
import type { Visit } from './visit.ts';

export type PaymentRequest = Extract<PlaceResult, { status: 'payment' }>;

interface PaymentQuestion {
  readonly visit: Visit;
  readonly quote: Quote;
  readonly order: Order;
  readonly clientId: string;
  readonly trace: Trace;
}

/** The form that takes the shopper to a payment app. `undefined` when the app was uninstalled meanwhile. */
export async function requestPayment(
  platform: Platform,
  { visit, quote, order, clientId, trace }: PaymentQuestion,
): Promise<PaymentRequest | undefined> {
  const { db } = platform;
  const { storeId } = visit;
  const app = (await callbackApps(db, storeId, 'paymentUrl')).find((each) => each.clientId === clientId);
  const tokens = await livingTokens(platform, db, storeId, clientId);
  const clientSecret = await findClientSecret(platform, db, clientId);
  if (!app || !tokens || clientSecret === undefined) return undefined;
  const startedMs = platform.clock.now();
  const text = JSON.stringify({
    storeId,
    lang: visit.lang ?? mainLanguage(quote.profile),
    returnUrl: paymentReturnUrl(platform, {
      storeId,
      clientId,
      timestamp: startedMs,
      referenceTransactionId: order.referenceTransactionId ?? '',
    }),
    merchantAppSettings: await merchantAppSettings(db, { storeId, clientId }),
    token: tokens.secret,
    cart: { currency: quote.profile.formatsAndUnits?.currency ?? 'USD', order },
  });
  const payload = JSON.parse(withOrigin(text, platform.origin())) as PaymentPayload; // what was just written
  const fields = await sealPaymentPayload(payload, clientSecret);
  recordPayment(platform, { storeId, clientId, url: app.url, payload, trace, startedMs });
  return { status: 'payment', clientId, paymentUrl: app.url, fields };
}

interface HandedOver {
  readonly storeId: number;
  readonly clientId: string;
  readonly url: string;
  readonly payload: PaymentPayload;
  readonly trace: Trace;
  readonly startedMs: number;
}

/** Shows what the form holds. The browser posts it, so what the app answers is not seen here. */
function recordPayment(platform: Platform, { payload, url, trace, ...exchange }: HandedOver): void {
  const returnUrl = payload.returnUrl.replace(/key=[^&]*/, 'key=…');
  recordOutbound(platform, {
    ...exchange,
    kind: 'payment',
    trace: childOf(platform.random, trace),
    request: {
      method: 'POST',
      url,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: JSON.stringify({ ...payload, returnUrl }),
    },
    result: { ok: true, status: 200, headers: {}, body: '', durationMs: 0 },
    hint: 'Handed to the shopper’s browser, which posts it as data and enc_data. Shown here is what they hold',
  });
}
