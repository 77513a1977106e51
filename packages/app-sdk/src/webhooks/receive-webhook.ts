import { verifyWebhook } from '@ecwid-kit/auth';
import { readWebhookEvent, WEBHOOK_SIGNATURE_HEADER, type EventType, type WebhookEvent } from '@ecwid-kit/types';
import type { MountedApp } from '../app/mounted-app.ts';
import { empty, refuse } from '../http/answers.ts';
import { parseJson, readBody } from '../http/read-body.ts';

const MAX_WEBHOOK_BYTES = 64 * 1024;

/** Events the host itself acts on, whether or not the app has a handler for them. */
const ALWAYS_TAKEN = new Set<EventType>(['application.uninstalled']);

/** Checks a delivery, puts it into the inbox and acknowledges it. The work is done afterwards. */
export async function receiveWebhook(mounted: MountedApp, request: Request): Promise<Response> {
  const { app, clientSecret, logger, now } = mounted;
  const body = parseJson(await readBody(request, MAX_WEBHOOK_BYTES));
  if (body === undefined) return refuse(400, 'body_invalid', 'The body is not JSON');
  const verified = await verifyWebhook({
    body,
    clientSecret,
    signature: request.headers.get(WEBHOOK_SIGNATURE_HEADER),
    now,
  });
  if (!verified.valid) {
    logger('warn', 'webhook.refused', { reason: verified.reason });
    return refuse(401, verified.reason, verified.explanation);
  }
  const reading = readWebhookEvent(body);
  if (reading.status === 'unknown') {
    logger('info', 'webhook.ignored', { eventType: reading.envelope.eventType, reason: 'unknown type' });
    return empty();
  }
  if (reading.status === 'invalid') {
    // Genuine, and not as agreed: coming 27 times more would not mend it.
    logger('error', 'webhook.unreadable', {
      reason: reading.error.issues.map(({ path }) => path.join('.')).join(', '),
    });
    return empty();
  }
  const { event } = reading;
  if (!ALWAYS_TAKEN.has(event.eventType) && app.webhooks?.[event.eventType] === undefined) {
    logger('info', 'webhook.ignored', { eventType: event.eventType, reason: 'no handler' });
    return empty();
  }
  await queue(mounted, event, request.headers.get('traceparent') ?? undefined);
  return empty();
}

async function queue(mounted: MountedApp, event: WebhookEvent, traceparent: string | undefined): Promise<void> {
  const { app, inbox, logger, now, onQueued } = mounted;
  const { eventId, eventType, storeId } = event;
  const task = { kind: 'webhook', event } as const;
  const isNew = await inbox.add({ clientId: app.clientId, id: eventId, storeId, task, traceparent }, now());
  logger('info', isNew ? 'webhook.queued' : 'webhook.repeated', { eventId, eventType, storeId });
  if (isNew) onQueued();
}
