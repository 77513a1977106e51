import type { Delivery } from '@ecwid-kit/types/control';
import type { DeliveryRow } from './delivery-queue.ts';

/** A delivery as the control API tells of it. */
export function deliveryOf(row: DeliveryRow): Delivery {
  return {
    id: row.id,
    eventId: row.event_id,
    eventType: row.event_type,
    clientId: row.client_id,
    status: row.status,
    attempts: row.attempt,
    ...(row.status === 'pending' && { due: row.due }),
    created: row.created,
    traceId: row.trace_id,
    body: row.body,
  };
}
