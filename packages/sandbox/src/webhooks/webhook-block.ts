import { DELIVERY_BLOCK_AFTER_SECONDS } from '@ecwid-kit/types/events';
import type { Db } from '../storage/database.ts';

/** An app answered: whatever failed before is forgiven. */
export async function noteSuccess(db: Db, clientId: string): Promise<void> {
  await db.deleteFrom('webhook_block').where('client_id', '=', clientId).execute();
}

/** An app failed. After two weeks of nothing else, its webhooks are held back. */
export async function noteFailure(db: Db, clientId: string, nowSeconds: number): Promise<void> {
  await db
    .insertInto('webhook_block')
    .values({ client_id: clientId, failing_since: nowSeconds, blocked: 0 })
    .onConflict((conflict) => conflict.column('client_id').doNothing())
    .execute();
  await db
    .updateTable('webhook_block')
    .set({ blocked: 1 })
    .where('client_id', '=', clientId)
    .where('failing_since', '<=', nowSeconds - DELIVERY_BLOCK_AFTER_SECONDS)
    .execute();
}
