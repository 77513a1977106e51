import { apiError } from '../../rest/api-error.ts';
import type { Db } from '../../storage/database.ts';
import { planOf, type Plan } from './plans.ts';

export interface StoreState {
  /** The inner name of the plan: `ECWID_UNLIMITED`. */
  readonly planName: string;
  readonly plan: Plan;
  readonly suspended: boolean;
}

/** Reads a store's plan and whether it is suspended. Throws the 404 that an unknown store gets. */
export async function readStoreState(db: Db, storeId: number): Promise<StoreState> {
  const row = await db.selectFrom('store').select(['plan', 'suspended']).where('id', '=', storeId).executeTakeFirst();
  if (!row) throw apiError('STORE_NOT_FOUND', 'Store not found');
  return { planName: row.plan, plan: planOf(row.plan), suspended: row.suspended !== 0 };
}
