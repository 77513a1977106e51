import { isEcwidAuthError, openPaymentPayload } from '@ecwid-kit/auth';
import { isEcwidError } from '@ecwid-kit/api-client';
import type { PaymentPayload } from '@ecwid-kit/types';
import type { MountedApp } from '../app/mounted-app.ts';
import { refuse } from '../http/answers.ts';
import { readBody } from '../http/read-body.ts';
import { keepInstallation } from '../installations/keep-installation.ts';
import { messageOf } from '../log/logger.ts';
import { parseSettings } from '../settings/settings-storage.ts';

const MAX_PAYMENT_BYTES = 4 * 1024 * 1024;

/** Reads what a shopper's browser brings to the payment URL, and lets the app answer. */
export async function answerPayment(mounted: MountedApp, request: Request): Promise<Response> {
  const { app, clientSecret, services, logger, tokens } = mounted;
  const form = new URLSearchParams(await readBody(request, MAX_PAYMENT_BYTES));
  const payload = await open(form, clientSecret);
  if (!payload) {
    logger('warn', 'payment.refused', { reason: 'payload' });
    return refuse(400, 'payload_invalid', 'The form is not a payment request of this app');
  }
  const { storeId, token, lang, returnUrl, cart } = payload;
  const traceparent = request.headers.get('traceparent') ?? undefined;
  const api = mounted.clientFor({ storeId, token, traceparent });
  await keepToken(mounted, payload, form.has('enc_data'));
  const settings = parseSettings(app, payload.merchantAppSettings);
  const context = { storeId, settings, services, logger, traceparent, signal: request.signal, tokens, api, request };
  const { order, currency } = cart;
  const answered = await app.payment?.({ ...context, payload, order, currency, lang, returnUrl });
  return answered ?? refuse(404, 'not_found', 'The app takes no payments');
}

async function open(form: URLSearchParams, clientSecret: string): Promise<PaymentPayload | undefined> {
  try {
    return await openPaymentPayload(form, clientSecret);
  } catch (error) {
    if (isEcwidAuthError(error) && error.code === 'payload_invalid') return undefined;
    throw error;
  }
}

/** A payload of the older cipher may have been altered on its way: the platform says whether its token is the store's. */
async function keepToken(mounted: MountedApp, payload: PaymentPayload, authenticated: boolean): Promise<void> {
  const { app, installations, logger } = mounted;
  const { storeId, token } = payload;
  const kept = await installations.get({ clientId: app.clientId, storeId });
  if (kept?.accessToken === token) return;
  try {
    if (!authenticated) await mounted.clientFor({ storeId, token }).application.getStatus();
    await keepInstallation(mounted, { storeId, accessToken: token, scopes: app.scopes });
  } catch (error) {
    if (!isEcwidError(error)) throw error;
    logger('warn', 'payment.token-not-kept', { storeId, error: messageOf(error) });
  }
}
