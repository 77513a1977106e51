import type { ExplanationStep } from '../checkout/index.ts';
import type { CreateTables } from '../storage/column-types.ts';
import type { Db } from '../storage/database.ts';

/** How the checkout came to the total of an order. */
export interface OrderExplanationTable {
  store_id: number;
  internal_id: number;
  /** JSON: steps. */
  doc: string;
}

export interface ShopTables {
  order_explanation: OrderExplanationTable;
}

export const createShopTables: CreateTables = async (schema) => {
  await schema
    .createTable('order_explanation')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('internal_id', 'bigint', (column) => column.notNull())
    .addColumn('doc', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('order_explanation_key', ['store_id', 'internal_id'])
    .execute();
};

/** Keeps how an order's total came about. */
export async function saveExplanation(
  db: Db,
  storeId: number,
  internalId: number,
  steps: readonly ExplanationStep[],
): Promise<void> {
  const doc = JSON.stringify(steps);
  await db
    .insertInto('order_explanation')
    .values({ store_id: storeId, internal_id: internalId, doc })
    .onConflict((conflict) => conflict.columns(['store_id', 'internal_id']).doUpdateSet({ doc }))
    .execute();
}

/** `undefined` for an order that no checkout calculated. */
export async function findExplanation(
  db: Db,
  storeId: number,
  internalId: number,
): Promise<ExplanationStep[] | undefined> {
  const row = await db
    .selectFrom('order_explanation')
    .select('doc')
    .where('store_id', '=', storeId)
    .where('internal_id', '=', internalId)
    .executeTakeFirst();
  return row && (JSON.parse(row.doc) as ExplanationStep[]); // stored by saveExplanation
}
