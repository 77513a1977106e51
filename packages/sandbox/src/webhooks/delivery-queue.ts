import type { Selectable } from 'kysely';
import type { Db } from '../storage/database.ts';
import type { DeliveryTable } from './webhook-tables.ts';

export type DeliveryRow = Selectable<DeliveryTable>;

/** How long a dispatcher may hold a delivery: longer than the longest attempt. */
const LEASE_MS = 30_000;

/** Takes what is due, up to a number, so that no other dispatcher does. */
export async function claimDue(db: Db, nowMs: number, count: number): Promise<DeliveryRow[]> {
  return db
    .updateTable('delivery')
    .set((eb) => ({ lease: nowMs + LEASE_MS, due: nowMs + LEASE_MS, attempt: eb('attempt', '+', 1) }))
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('delivery')
        .select('id')
        .where('status', '=', 'pending')
        .where('due', '<=', nowMs)
        .where('client_id', 'not in', (blocked) =>
          blocked.selectFrom('webhook_block').select('client_id').where('blocked', '=', 1),
        )
        .orderBy('due')
        .limit(count),
    )
    .returningAll()
    .execute();
}

/** Ends a delivery, or puts it back for its next try. Does nothing when somebody else has taken it since. */
export async function settle(
  db: Db,
  { id, lease }: DeliveryRow,
  outcome: { status: 'delivered' | 'failed' } | { status: 'pending'; due: number },
): Promise<void> {
  await db
    .updateTable('delivery')
    .set({ ...outcome, lease: 0 })
    .where('id', '=', id)
    .where('lease', '=', lease)
    .execute();
}

/** When the next delivery falls due, of those that are not held back. */
export async function nextDue(db: Db): Promise<number | undefined> {
  const row = await db
    .selectFrom('delivery')
    .select((eb) => eb.fn.min<number | null>('due').as('due'))
    .where('status', '=', 'pending')
    .where('client_id', 'not in', (eb) => eb.selectFrom('webhook_block').select('client_id').where('blocked', '=', 1))
    .executeTakeFirst();
  return row?.due ?? undefined;
}

/**
 * Takes back what a dispatcher held that is no more. For a database with one owner: whoever opens it knows that nobody
 * else is sending.
 */
export async function releaseLeases(db: Db, nowMs: number): Promise<void> {
  await db
    .updateTable('delivery')
    .set({ lease: 0, due: nowMs })
    .where('status', '=', 'pending')
    .where('lease', '>', 0)
    .execute();
}
