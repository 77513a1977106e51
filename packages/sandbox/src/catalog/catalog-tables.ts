import type { Generated } from 'kysely';
import type { CreateTables } from '../storage/column-types.ts';

export interface ProductTable {
  store_id: number;
  id: number;
  doc: string;
  /** Lower case, for sorting. */
  name: string;
  price: number;
  enabled: number;
  in_stock: number;
  on_sale: number;
  created: number;
  updated: number;
  /** Place on the front page; products that are not on it come last. */
  position: number;
  external_reference_id: string | null;
  /** Which of its videos is the main one. 0: none. */
  main_video_id: Generated<number>;
  /** Lower case: name, SKUs, description without tags, attribute values. */
  search_text: string;
}

/** SKUs of products (`variation_id` 0) and of their variations: unique in a store. */
export interface ProductSkuTable {
  store_id: number;
  sku: string;
  product_id: number;
  variation_id: number;
}

export interface ProductCategoryTable {
  store_id: number;
  category_id: number;
  product_id: number;
  position: number;
}

/** What `option_{name}` and `attribute_{name}` filter by, in lower case. */
export interface ProductFacetTable {
  store_id: number;
  product_id: number;
  kind: 'option' | 'attribute';
  name: string;
  value: string;
}

export interface CategoryTable {
  store_id: number;
  id: number;
  /** 0: a root category. */
  parent_id: number;
  doc: string;
  name: string;
  enabled: number;
  position: number;
}

export interface ProductClassTable {
  store_id: number;
  id: number;
  doc: string;
}

/** What `GET /{entity}/deleted` lists. */
export interface DeletedItemTable {
  store_id: number;
  entity: string;
  item_id: number;
  /** The public id, where an order has one. */
  item_name: string;
  deleted: number;
}

export interface CatalogTables {
  product: ProductTable;
  product_sku: ProductSkuTable;
  product_category: ProductCategoryTable;
  product_facet: ProductFacetTable;
  category: CategoryTable;
  product_class: ProductClassTable;
  deleted_item: DeletedItemTable;
}

export const createCatalogTables: CreateTables = async (schema) => {
  await schema
    .createTable('product')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('id', 'bigint', (column) => column.notNull())
    .addColumn('doc', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('price', 'double precision', (column) => column.notNull())
    .addColumn('enabled', 'integer', (column) => column.notNull())
    .addColumn('in_stock', 'integer', (column) => column.notNull())
    .addColumn('on_sale', 'integer', (column) => column.notNull())
    .addColumn('created', 'bigint', (column) => column.notNull())
    .addColumn('updated', 'bigint', (column) => column.notNull())
    .addColumn('position', 'bigint', (column) => column.notNull())
    .addColumn('external_reference_id', 'text')
    .addColumn('main_video_id', 'bigint', (column) => column.notNull().defaultTo(0))
    .addColumn('search_text', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('product_key', ['store_id', 'id'])
    .execute();
  for (const column of ['name', 'price', 'created', 'updated', 'position', 'external_reference_id'] as const) {
    const index = schema.createIndex(`product_by_${column}`).ifNotExists().on('product');
    await index.columns(['store_id', column, 'id']).execute();
  }
  await schema
    .createTable('product_sku')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('sku', 'text', (column) => column.notNull())
    .addColumn('product_id', 'bigint', (column) => column.notNull())
    .addColumn('variation_id', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('product_sku_key', ['store_id', 'product_id', 'variation_id'])
    .execute();
  await schema.createIndex('product_sku_by_sku').ifNotExists().on('product_sku').columns(['store_id', 'sku']).execute();
  await schema
    .createTable('product_category')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('category_id', 'bigint', (column) => column.notNull())
    .addColumn('product_id', 'bigint', (column) => column.notNull())
    .addColumn('position', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('product_category_key', ['store_id', 'category_id', 'product_id'])
    .execute();
  await schema
    .createIndex('product_category_by_product')
    .ifNotExists()
    .on('product_category')
    .columns(['store_id', 'product_id'])
    .execute();
  await schema
    .createTable('product_facet')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('product_id', 'bigint', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createIndex('product_facet_by_value')
    .ifNotExists()
    .on('product_facet')
    .columns(['store_id', 'kind', 'name', 'value', 'product_id'])
    .execute();
  await schema
    .createIndex('product_facet_by_product')
    .ifNotExists()
    .on('product_facet')
    .columns(['store_id', 'product_id'])
    .execute();
  await schema
    .createTable('category')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('id', 'bigint', (column) => column.notNull())
    .addColumn('parent_id', 'bigint', (column) => column.notNull())
    .addColumn('doc', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('enabled', 'integer', (column) => column.notNull())
    .addColumn('position', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('category_key', ['store_id', 'id'])
    .execute();
  await schema
    .createIndex('category_by_parent')
    .ifNotExists()
    .on('category')
    .columns(['store_id', 'parent_id', 'position', 'id'])
    .execute();
  await schema
    .createTable('product_class')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('id', 'bigint', (column) => column.notNull())
    .addColumn('doc', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('product_class_key', ['store_id', 'id'])
    .execute();
  await schema
    .createTable('deleted_item')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('entity', 'text', (column) => column.notNull())
    .addColumn('item_id', 'bigint', (column) => column.notNull())
    .addColumn('item_name', 'text', (column) => column.notNull())
    .addColumn('deleted', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('deleted_item_key', ['store_id', 'entity', 'item_id'])
    .execute();
};
