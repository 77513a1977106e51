import type { ControlOperations } from '@ecwid-kit/types/control';
import { EVENTS } from '@ecwid-kit/types/events';
import type { Platform } from '../platform/platform.ts';
import { ApiError } from '../rest/api-error.ts';
import { pageOf } from '../rest/pages.ts';
import { deliveryOf } from '../webhooks/describe-delivery.ts';
import type { DeliveryRow } from '../webhooks/delivery-queue.ts';
import type { ControlHandlers } from './control-call.ts';
import { summaryOf, TRAFFIC_SUMMARY_COLUMNS } from './traffic-handlers.ts';

/** Answers what became of webhooks. */
export const deliveryHandlers: ControlHandlers<ControlOperations['deliveries']> = {
  async list({ platform, params, query }) {
    const page = pageOf(query);
    let matching = platform.db.selectFrom('delivery').where('store_id', '=', params.storeId);
    if (query.clientId) matching = matching.where('client_id', '=', query.clientId);
    if (query.eventType) matching = matching.where('event_type', '=', query.eventType);
    if (query.status) matching = matching.where('status', '=', query.status);
    const { total } = await matching.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
    const rows = await matching
      .selectAll()
      .orderBy('created', 'desc')
      .orderBy('id')
      .limit(page.limit)
      .offset(page.offset)
      .execute();
    return { total, count: rows.length, ...page, items: rows.map(deliveryOf) };
  },

  async get({ platform, params }) {
    const row = await getDelivery(platform.db, params.storeId, params.deliveryId);
    await platform.traffic.flush();
    const exchanges = await platform.db
      .selectFrom('traffic')
      .select(TRAFFIC_SUMMARY_COLUMNS)
      .where('store_id', '=', params.storeId)
      .where('delivery_id', '=', row.id)
      .orderBy('id')
      .execute();
    return { ...deliveryOf(row), exchanges: exchanges.map(summaryOf) };
  },

  resend: ({ platform, params, trace, write }) =>
    write(async (tx) => {
      const row = await getDelivery(tx.db, params.storeId, params.deliveryId);
      const again: DeliveryRow = {
        ...row,
        id: platform.random.uuid(),
        status: 'pending',
        due: platform.clock.now(),
        lease: 0,
        attempt: 0,
        trace_id: trace.traceId,
        parent_span_id: trace.spanId,
        created: platform.clock.now(),
      };
      await tx.db.insertInto('delivery').values(again).execute();
      tx.touch(params.storeId);
      return deliveryOf(again);
    }),

  trigger: ({ params, body, trace, write }) =>
    write(async (tx) => {
      const { eventType, data, clientId } = body;
      const isText = EVENTS[eventType].entityId === 'text';
      await tx.emitNow({
        storeId: params.storeId,
        type: eventType,
        entityId: body.entityId ?? (isText ? String(params.storeId) : params.storeId),
        ...(data && { data }),
        ...(clientId && { onlyClientId: clientId }),
      });
      const rows = await tx.db.selectFrom('delivery').selectAll().where('trace_id', '=', trace.traceId).execute();
      if (rows.length === 0) {
        throw new ApiError({
          status: 409,
          message: `No app hears of ${eventType}: it needs a webhookUrl and the scope ${EVENTS[eventType].scope}, and must be installed`,
        });
      }
      return rows.map(deliveryOf);
    }),

  unblock: ({ params, write }) =>
    write(async (tx) => {
      const { numDeletedRows } = await tx.db
        .deleteFrom('webhook_block')
        .where('client_id', '=', params.clientId)
        .executeTakeFirstOrThrow();
      tx.touch(params.storeId);
      return { updateCount: Number(numDeletedRows) };
    }),
};

async function getDelivery(db: Platform['db'], storeId: number, id: string): Promise<DeliveryRow> {
  const row = await db
    .selectFrom('delivery')
    .selectAll()
    .where('store_id', '=', storeId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new ApiError({ status: 404, message: 'There is no such delivery' });
  return row;
}
