export {
  EVENTS,
  isEventType,
  normalizeEventType,
  type EventEntity,
  type EventInfo,
  type EventType,
} from './events/event-types.ts';
export {
  DELIVERY_BLOCK_AFTER_SECONDS,
  DELIVERY_CONNECT_TIMEOUT_MS,
  DELIVERY_RESPONSE_TIMEOUT_MS,
  DELIVERY_SUCCESS_STATUSES,
  isWebhookPortAllowed,
  RETRY_SECONDS_AFTER_EVENT,
  WEBHOOK_EVENT_TYPE_PARAM,
  WEBHOOK_SIGNATURE_HEADER,
} from './events/delivery.ts';
