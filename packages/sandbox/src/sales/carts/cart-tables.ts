import type { CreateTables } from '../../storage/column-types.ts';

/** What became of a cart that was abandoned. The cart itself is a row of `shop_order`. */
export interface CartRecoveryTable {
  store_id: number;
  internal_id: number;
  /** 1 for a cart that an order was made of later. */
  recovered: number;
  /** Unix seconds of the mail that reminded the shopper. */
  mail_sent: number | null;
  /** 1 once the shopper came back by the link in the mail. */
  followed: number;
}

export interface CartTables {
  cart_recovery: CartRecoveryTable;
}

export const createCartTables: CreateTables = async (schema) => {
  await schema
    .createTable('cart_recovery')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('internal_id', 'bigint', (column) => column.notNull())
    .addColumn('recovered', 'integer', (column) => column.notNull())
    .addColumn('mail_sent', 'bigint')
    .addColumn('followed', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('cart_recovery_key', ['store_id', 'internal_id'])
    .execute();
};
