import type { CreateTables } from '../../storage/column-types.ts';

/** How the product feed of a store for a marketplace was made last. */
export interface SalesChannelTable {
  store_id: number;
  marketplace: string;
  feed_info: string;
}

export interface SalesChannelTables {
  sales_channel: SalesChannelTable;
}

export const createSalesChannelTables: CreateTables = async (schema) => {
  await schema
    .createTable('sales_channel')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('marketplace', 'text', (column) => column.notNull())
    .addColumn('feed_info', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('sales_channel_key', ['store_id', 'marketplace'])
    .execute();
};
