import { decodeBase64, encodeBase64 } from '../bytes/base64.ts';
import { utf8Bytes } from '../bytes/bytes.ts';

/** The two fields that a signature covers, exactly as in the body. */
export interface SignedFields {
  /** Unix seconds. */
  readonly eventCreated: number | string;
  readonly eventId: string;
}

const message = ({ eventCreated, eventId }: SignedFields) => utf8Bytes(`${eventCreated}.${eventId}`);

const importKey = (clientSecret: string) =>
  crypto.subtle.importKey('raw', utf8Bytes(clientSecret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);

/**
 * The value of `X-Ecwid-Webhook-Signature` for an event: base64 of an HMAC-SHA256 of `{eventCreated}.{eventId}`.
 *
 * @param clientSecret the whole of it; payloads use its first 16 characters, this does not
 */
export async function signWebhook(fields: SignedFields, clientSecret: string): Promise<string> {
  return encodeBase64(new Uint8Array(await crypto.subtle.sign('HMAC', await importKey(clientSecret), message(fields))));
}

/** Why a delivery is refused. */
export type WebhookRefusal = 'signature_missing' | 'signature_invalid' | 'fields_missing' | 'event_too_old';

export type WebhookVerification =
  | { readonly valid: true }
  | {
      readonly valid: false;
      readonly reason: WebhookRefusal;
      /** For the log and the developer. Holds nothing secret, and not what the signature should have been. */
      readonly explanation: string;
    };

export interface VerifyWebhookOptions {
  /** The parsed JSON body. */
  readonly body: unknown;
  /** The header `X-Ecwid-Webhook-Signature`, as it came or did not. */
  readonly signature: string | null | undefined;
  readonly clientSecret: string;
  /** Refuse events that happened longer ago. Retries go on for 24 hours, so less than 86,400 loses some. */
  readonly maxAgeSeconds?: number;
  /** Unix milliseconds. The machine's clock when absent. */
  readonly now?: () => number;
}

const EXPLANATIONS: Readonly<Record<WebhookRefusal, string>> = {
  signature_missing: 'The delivery has no X-Ecwid-Webhook-Signature header: it did not come from the platform',
  signature_invalid:
    'The signature does not belong to this event: the delivery is forged, or the client secret is another app’s',
  fields_missing: 'The body has no eventCreated and eventId: it is not a webhook event',
  event_too_old: 'The event is older than the limit: an old delivery may have been replayed',
};

/**
 * Checks the signature of a webhook delivery, in constant time.
 *
 * It covers `eventCreated` and `eventId` only. A valid one makes the event a hint to read the entity again, not a
 * source for its fields, and it can be replayed: keep each `eventId` and take it once.
 */
export async function verifyWebhook(options: VerifyWebhookOptions): Promise<WebhookVerification> {
  const { body, signature, clientSecret, maxAgeSeconds, now = Date.now } = options;
  if (!signature) return refuse('signature_missing');
  const fields = signedFields(body);
  if (!fields) return refuse('fields_missing');
  const bytes = decodeBase64(signature);
  const genuine =
    bytes !== undefined && (await crypto.subtle.verify('HMAC', await importKey(clientSecret), bytes, message(fields)));
  if (!genuine) return refuse('signature_invalid');
  const ageSeconds = now() / 1000 - Number(fields.eventCreated);
  // Written so that an age that is no number is refused too.
  if (maxAgeSeconds !== undefined && !(ageSeconds <= maxAgeSeconds)) return refuse('event_too_old');
  return { valid: true };
}

function refuse(reason: WebhookRefusal): WebhookVerification {
  return { valid: false, reason, explanation: EXPLANATIONS[reason] };
}

function signedFields(body: unknown): SignedFields | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { eventCreated, eventId } = body as Partial<Record<keyof SignedFields, unknown>>; // checked on the next line
  const hasTime = typeof eventCreated === 'number' || typeof eventCreated === 'string';
  return hasTime && typeof eventId === 'string' ? { eventCreated, eventId } : undefined;
}
