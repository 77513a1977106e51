const MINUTE = 60;
const HOUR = 60 * MINUTE;

/**
 * When a failed delivery is tried again: seconds after the event, for tries 1 to 27. Four quarters of an hour, then
 * every hour until the day is over. The documentation leaves out tries 10 to 26; hourly steps fit both ends.
 */
export const RETRY_SECONDS_AFTER_EVENT: readonly number[] = [
  15 * MINUTE,
  30 * MINUTE,
  45 * MINUTE,
  ...Array.from({ length: 24 }, (_, index) => (index + 1) * HOUR),
];

/** A delivery counts as received with exactly these statuses. Redirects are not followed. */
export const DELIVERY_SUCCESS_STATUSES: readonly number[] = [200, 201, 202, 204, 209];

/** How long the platform waits for a connection to the webhook URL. */
export const DELIVERY_CONNECT_TIMEOUT_MS = 3_000;

/** How long the platform waits for the answer. */
export const DELIVERY_RESPONSE_TIMEOUT_MS = 10_000;

/** After failing for about this long, all webhooks of the app are blocked until support lifts it. */
export const DELIVERY_BLOCK_AFTER_SECONDS = 14 * 24 * HOUR;

/** The header that carries the signature of a delivery. */
export const WEBHOOK_SIGNATURE_HEADER = 'X-Ecwid-Webhook-Signature';

/** The query parameter that repeats the event's type. */
export const WEBHOOK_EVENT_TYPE_PARAM = 'eventtype';

/** Whether the platform sends webhooks to this port at all: 80, 443 and 1024 to 65535. */
export function isWebhookPortAllowed(port: number): boolean {
  return port === 80 || port === 443 || (port >= 1024 && port <= 65_535);
}
