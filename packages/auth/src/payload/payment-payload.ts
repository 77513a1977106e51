import { paymentPayloadSchema, type PaymentPayload } from '@ecwid-kit/types';
import { decryptCbc, encryptCbc, type EncryptOptions } from './cbc.ts';
import { decryptGcm, encryptGcm } from './gcm.ts';
import { parsePayload } from './parse-payload.ts';
import { payloadError } from './payload-error.ts';

/** The fields of the form that a shopper's browser posts to a payment URL. */
export interface PaymentForm {
  /** AES-128-CBC: encrypted, not authenticated. */
  readonly data?: string;
  /** AES-128-GCM: encrypted and authenticated. */
  readonly enc_data?: string;
}

/** A form as `FormData`, `URLSearchParams` or Hono's parsed body hold it. */
type FormLike = { get(name: string): unknown } | Readonly<Record<string, unknown>>;

export interface OpenPaymentOptions {
  /** Refuse a form without `enc_data`, which nobody can have changed. The platform sends it since about 2025. */
  readonly requireAuthenticated?: boolean;
}

/** Encrypts the payload of a payment request both ways, as the platform sends it. */
export async function sealPaymentPayload(
  payload: PaymentPayload,
  clientSecret: string,
  options?: EncryptOptions,
): Promise<Required<PaymentForm>> {
  const json = JSON.stringify(payload);
  const [data, encData] = await Promise.all([
    encryptCbc(json, clientSecret, options),
    encryptGcm(json, clientSecret, options),
  ]);
  return { data, enc_data: encData };
}

/**
 * Reads the form that a shopper's browser posts to a payment URL. A form with `enc_data` is judged by that alone: when
 * it fails, `data` is not tried.
 *
 * @throws EcwidAuthError `payload_invalid`, always in the same words
 */
export async function openPaymentPayload(
  form: FormLike,
  clientSecret: string,
  options: OpenPaymentOptions = {},
): Promise<PaymentPayload> {
  const encData = field(form, 'enc_data');
  if (encData !== undefined) return parsePayload(await decryptGcm(encData, clientSecret), paymentPayloadSchema);
  const data = field(form, 'data');
  if (data === undefined || options.requireAuthenticated === true) throw payloadError();
  return parsePayload(await decryptCbc(data, clientSecret), paymentPayloadSchema);
}

function field(form: FormLike, name: string): string | undefined {
  const value = isReader(form) ? form.get(name) : form[name];
  return typeof value === 'string' ? value : undefined;
}

function isReader(form: FormLike): form is { get(name: string): unknown } {
  return typeof form['get' as keyof FormLike] === 'function';
}
