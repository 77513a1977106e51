import type { CreateTables } from '../../storage/column-types.ts';

export interface PromotionTable {
  store_id: number;
  id: number;
  doc: string;
  /** Counts from 1; what webhooks tell. */
  version: number;
  external_reference_id: string | null;
}

export interface PromotionTables {
  promotion: PromotionTable;
}

export const createPromotionTables: CreateTables = async (schema) => {
  await schema
    .createTable('promotion')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('id', 'bigint', (column) => column.notNull())
    .addColumn('doc', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('external_reference_id', 'text')
    .addPrimaryKeyConstraint('promotion_key', ['store_id', 'id'])
    .execute();
  await schema
    .createIndex('promotion_by_external_reference_id')
    .ifNotExists()
    .unique()
    .on('promotion')
    .columns(['store_id', 'external_reference_id'])
    .execute();
};
