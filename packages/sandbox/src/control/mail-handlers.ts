import type { ControlOperations } from '@ecwid-kit/types/control';
import { pageOf } from '../rest/pages.ts';
import type { ControlHandlers } from './control-call.ts';

/** Answers what was mailed. */
export const mailHandlers: ControlHandlers<ControlOperations['mails']> = {
  async list({ platform, query }) {
    const page = pageOf(query);
    let matching = platform.db.selectFrom('mail');
    if (query.storeId !== undefined) matching = matching.where('store_id', '=', query.storeId);
    if (query.to !== undefined) matching = matching.where('recipient', '=', query.to.trim().toLowerCase());
    const { total } = await matching.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
    const rows = await matching.selectAll().orderBy('id', 'desc').limit(page.limit).offset(page.offset).execute();
    const items = rows.map(({ store_id, recipient, ...mail }) => ({ ...mail, storeId: store_id, to: recipient }));
    return { total, count: items.length, ...page, items };
  },
};
