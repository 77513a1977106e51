import { apiError } from '../../rest/api-error.ts';
import type { Db } from '../../storage/database.ts';
import { readStoreState } from './store-state.ts';

/** Throws the 402 of a store that has as many products as its plan allows. */
export async function checkProductLimit(db: Db, storeId: number): Promise<void> {
  const { plan, planName } = await readStoreState(db, storeId);
  if (!plan.limitsProducts) return;
  const { count } = await db
    .selectFrom('product')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('store_id', '=', storeId)
    .executeTakeFirstOrThrow();
  if (count < plan.products) return;
  throw apiError(
    'NOT_AVAILABLE_ON_CURRENT_PLAN',
    'The plan of the store does not allow more products',
    `${planName} has ${plan.products}.`,
  );
}
