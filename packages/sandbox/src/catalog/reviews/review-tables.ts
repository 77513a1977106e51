import type { CreateTables } from '../../storage/column-types.ts';

export interface ReviewTable {
  store_id: number;
  id: number;
  status: 'moderated' | 'published';
  rating: number;
  product_id: number;
  product_name: string;
  /** The order it came from by its internal id; 0 where it came from none. */
  order_id: number;
  /** The order's public id. */
  order_name: string;
  order_item_id: number | null;
  customer_id: number | null;
  review: string;
  /** The review in lower case, for the search. */
  search_text: string;
  name: string;
  email: string;
  city: string;
  country: string;
  created: number;
  updated: number;
}

export interface ReviewTables {
  review: ReviewTable;
}

export const createReviewTables: CreateTables = async (schema) => {
  await schema
    .createTable('review')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('id', 'bigint', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('rating', 'integer', (column) => column.notNull())
    .addColumn('product_id', 'bigint', (column) => column.notNull())
    .addColumn('product_name', 'text', (column) => column.notNull())
    .addColumn('order_id', 'bigint', (column) => column.notNull())
    .addColumn('order_name', 'text', (column) => column.notNull())
    .addColumn('order_item_id', 'bigint')
    .addColumn('customer_id', 'bigint')
    .addColumn('review', 'text', (column) => column.notNull())
    .addColumn('search_text', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('city', 'text', (column) => column.notNull())
    .addColumn('country', 'text', (column) => column.notNull())
    .addColumn('created', 'bigint', (column) => column.notNull())
    .addColumn('updated', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('review_key', ['store_id', 'id'])
    .execute();
  await schema
    .createIndex('review_by_created')
    .ifNotExists()
    .on('review')
    .columns(['store_id', 'created', 'id'])
    .execute();
  await schema.createIndex('review_by_updated').ifNotExists().on('review').columns(['store_id', 'updated']).execute();
  await schema
    .createIndex('review_by_product')
    .ifNotExists()
    .on('review')
    .columns(['store_id', 'product_id', 'status', 'created', 'id'])
    .execute();
  await schema.createIndex('review_by_order').ifNotExists().on('review').columns(['store_id', 'order_id']).execute();
  // With the date behind it, the newest of those that match come first without sorting.
  for (const column of ['status', 'rating'] as const) {
    const index = schema.createIndex(`review_by_${column}`).ifNotExists().on('review');
    await index.columns(['store_id', column, 'created', 'id']).execute();
  }
};
