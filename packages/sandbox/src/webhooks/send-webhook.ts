import { signWebhook } from '@ecwid-kit/auth';
import {
  DELIVERY_CONNECT_TIMEOUT_MS,
  DELIVERY_RESPONSE_TIMEOUT_MS,
  DELIVERY_SUCCESS_STATUSES,
  isWebhookPortAllowed,
  WEBHOOK_EVENT_TYPE_PARAM,
  WEBHOOK_SIGNATURE_HEADER,
} from '@ecwid-kit/types/events';
import { findApp, findSealedSecret } from '../apps/app-repository.ts';
import type { FaultInjector } from '../faults/fault-injector.ts';
import type { Outbound, OutboundRequest, OutboundResult } from '../outbound/outbound.ts';
import { recordOutbound } from '../outbound/record-outbound.ts';
import type { Platform } from '../platform/platform.ts';
import { childOf, traceparentOf } from '../platform/trace.ts';
import type { DeliveryRow } from './delivery-queue.ts';

export interface SendWebhookDeps {
  readonly platform: Platform;
  readonly outbound: Outbound;
  readonly faults: FaultInjector;
}

/** `gone`: there is nowhere to send it any more. */
export type AttemptOutcome = 'delivered' | 'failed' | 'gone';

/** Makes one attempt at a delivery, and records it. */
export async function sendWebhook(
  { platform, outbound, faults }: SendWebhookDeps,
  delivery: DeliveryRow,
): Promise<AttemptOutcome> {
  const app = await findApp(platform.db, delivery.client_id);
  const sealed = await findSealedSecret(platform.db, delivery.client_id);
  const webhookUrl = app?.settings.endpoints.webhookUrl;
  if (!app || !sealed || !webhookUrl) return 'gone';

  const trace = childOf(platform.random, { traceId: delivery.trace_id, spanId: delivery.parent_span_id });
  const { eventId, eventCreated } = JSON.parse(delivery.body) as { eventId: string; eventCreated: number };
  const request: OutboundRequest = {
    method: 'POST',
    url: addressOf(webhookUrl, delivery.event_type),
    headers: {
      ...app.settings.webhookHeaders,
      'Content-Type': 'application/json; charset=UTF-8',
      'Cache-Control': 'no-cache',
      [WEBHOOK_SIGNATURE_HEADER]: await signWebhook({ eventId, eventCreated }, platform.secrets.open(sealed)),
      traceparent: traceparentOf(trace),
    },
    body: delivery.body,
    connectTimeoutMs: DELIVERY_CONNECT_TIMEOUT_MS,
    responseTimeoutMs: DELIVERY_RESPONSE_TIMEOUT_MS,
  };
  const startedMs = platform.clock.now();
  const fault = await faults.beforeWebhook(delivery.store_id, delivery.client_id, delivery.event_type);
  const send = (): Promise<OutboundResult> =>
    isPortAllowed(webhookUrl)
      ? outbound(request)
      : Promise.resolve({
          ok: false,
          reason: 'The platform sends webhooks to ports 80, 443 and 1024 to 65535 only',
          durationMs: 0,
        });
  const result = fault?.instead ?? (await send());
  if (fault?.twice) await send();
  const isDelivered = result.ok && DELIVERY_SUCCESS_STATUSES.includes(result.status);
  const exchange = {
    kind: 'webhook' as const,
    storeId: delivery.store_id,
    clientId: delivery.client_id,
    deliveryId: delivery.id,
  };
  const hint = [fault?.hint, adviceOn(result)].filter(Boolean).join('. ');
  recordOutbound(platform, { ...exchange, request, result, trace, startedMs, ...(hint && { hint }) });
  return isDelivered ? 'delivered' : 'failed';
}

/** What a developer should know of an answer that does not count. */
function adviceOn(result: OutboundResult): string {
  if (!result.ok || DELIVERY_SUCCESS_STATUSES.includes(result.status)) return '';
  if (result.status >= 300 && result.status < 400) return 'Redirects are not followed: give the final address';
  return `Only ${DELIVERY_SUCCESS_STATUSES.join(', ')} count as received`;
}

function addressOf(webhookUrl: string, eventType: string): string {
  const separator = webhookUrl.includes('?') ? '&' : '?';
  return `${webhookUrl}${separator}${WEBHOOK_EVENT_TYPE_PARAM}=${eventType}`;
}

function isPortAllowed(webhookUrl: string): boolean {
  const { port, protocol } = new URL(webhookUrl);
  return isWebhookPortAllowed(port ? Number(port) : protocol === 'https:' ? 443 : 80);
}
