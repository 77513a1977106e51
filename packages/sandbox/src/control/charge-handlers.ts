import type { ControlOperations } from '@ecwid-kit/types/control';
import { pageOf } from '../rest/pages.ts';
import type { ControlHandlers } from './control-call.ts';

/** Answers what apps charged stores. */
export const chargeHandlers: ControlHandlers<ControlOperations['charges']> = {
  async list({ platform, params, query }) {
    const page = pageOf(query);
    let matching = platform.db.selectFrom('charge').where('store_id', '=', params.storeId);
    if (query.clientId !== undefined) matching = matching.where('client_id', '=', query.clientId);
    const { total } = await matching.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
    const rows = await matching
      .selectAll()
      .orderBy('charged', 'desc')
      .orderBy('transaction_id')
      .limit(page.limit)
      .offset(page.offset)
      .execute();
    const items = rows.map((row) => ({
      transactionId: row.transaction_id,
      clientId: row.client_id,
      amount: row.cents / 100,
      currency: row.currency,
      description: row.description,
      idempotencyKey: row.idempotency_key,
      ...(row.metadata && { metadata: JSON.parse(row.metadata) as Record<string, unknown> }), // by chargeStore
      charged: row.charged * 1000,
    }));
    return { total, count: items.length, ...page, items };
  },
};
