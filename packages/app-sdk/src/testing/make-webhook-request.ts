import { signWebhook } from '@ecwid-kit/auth';
import {
  EVENTS,
  WEBHOOK_EVENT_TYPE_PARAM,
  WEBHOOK_SIGNATURE_HEADER,
  type EventType,
  type WebhookEvent,
} from '@ecwid-kit/types';
import { ENDPOINT_PATHS } from '../http/endpoints.ts';
import { TEST_CLIENT_SECRET, TEST_STORE_ID, TEST_URL, type TestRequestOptions } from './test-request.ts';

/** What of an event a test is about. */
export interface TestEvent<T extends EventType> {
  readonly type: T;
  readonly data?: WebhookEvent<T>['data'];
  readonly entityId?: WebhookEvent<T>['entityId'];
  readonly eventId?: string;
  /** Unix seconds. */
  readonly eventCreated?: number;
  readonly storeId?: number;
}

/** A delivery as the platform makes it, with its signature. */
export async function makeWebhookRequest<T extends EventType>(
  event: TestEvent<T>,
  { url = TEST_URL, clientSecret = TEST_CLIENT_SECRET, headers = {} }: TestRequestOptions = {},
): Promise<Request> {
  const { type, storeId = TEST_STORE_ID, data, eventCreated = 1_735_689_600 } = event;
  const eventId = event.eventId ?? crypto.randomUUID();
  const entityId = event.entityId ?? (EVENTS[type].entityId === 'text' ? String(storeId) : 1);
  const signature = await signWebhook({ eventCreated, eventId }, clientSecret);
  return new Request(`${url}${ENDPOINT_PATHS.webhooks}?${WEBHOOK_EVENT_TYPE_PARAM}=${type.toLowerCase()}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=UTF-8',
      'cache-control': 'no-cache',
      [WEBHOOK_SIGNATURE_HEADER]: signature,
      ...headers,
    },
    body: JSON.stringify({ eventId, eventCreated, storeId, entityId, eventType: type, data }),
  });
}
