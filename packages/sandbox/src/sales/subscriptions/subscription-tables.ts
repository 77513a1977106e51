import type { CreateTables } from '../../storage/column-types.ts';

export interface SubscriptionTable {
  store_id: number;
  id: number;
  /** Without its orders, which have rows of their own. */
  doc: string;
  status: string;
  customer_id: number | null;
  /** Lower case. */
  email: string;
  product_id: number | null;
  interval: string;
  interval_count: number;
  created: number;
  updated: number;
  cancelled: number | null;
  next_charge: number | null;
  /** When it is to be charged; absent while it is not. */
  due: number | null;
  /** The moment whose day of the month all charges fall on, as far as months have that day. */
  anchor: number;
  order_count: number;
}

/** An order that a subscription made. */
export interface SubscriptionOrderTable {
  store_id: number;
  subscription_id: number;
  internal_id: number;
  total: number;
  created: number;
}

export interface SubscriptionTables {
  subscription: SubscriptionTable;
  subscription_order: SubscriptionOrderTable;
}

export const createSubscriptionTables: CreateTables = async (schema) => {
  await schema
    .createTable('subscription')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('id', 'bigint', (column) => column.notNull())
    .addColumn('doc', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('customer_id', 'bigint')
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('product_id', 'bigint')
    .addColumn('interval', 'text', (column) => column.notNull())
    .addColumn('interval_count', 'integer', (column) => column.notNull())
    .addColumn('created', 'bigint', (column) => column.notNull())
    .addColumn('updated', 'bigint', (column) => column.notNull())
    .addColumn('cancelled', 'bigint')
    .addColumn('next_charge', 'bigint')
    .addColumn('due', 'bigint')
    .addColumn('anchor', 'bigint', (column) => column.notNull())
    .addColumn('order_count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('subscription_key', ['store_id', 'id'])
    .execute();
  await schema
    .createIndex('subscription_by_due')
    .ifNotExists()
    .on('subscription')
    .columns(['due', 'store_id', 'id'])
    .execute();
  for (const column of ['created', 'next_charge', 'order_count', 'customer_id', 'email'] as const) {
    const index = schema.createIndex(`subscription_by_${column}`).ifNotExists().on('subscription');
    await index.columns(['store_id', column, 'id']).execute();
  }
  await schema
    .createTable('subscription_order')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('subscription_id', 'bigint', (column) => column.notNull())
    .addColumn('internal_id', 'bigint', (column) => column.notNull())
    .addColumn('total', 'double precision', (column) => column.notNull())
    .addColumn('created', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('subscription_order_key', ['store_id', 'subscription_id', 'internal_id'])
    .execute();
  await schema
    .createIndex('subscription_order_by_order')
    .ifNotExists()
    .on('subscription_order')
    .columns(['store_id', 'internal_id'])
    .execute();
};
