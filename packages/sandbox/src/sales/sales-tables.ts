import type { CreateTables } from '../storage/column-types.ts';

export interface OrderTable {
  store_id: number;
  /** `internalId`: what webhooks call `entityId`. */
  internal_id: number;
  /** The public id without prefix and suffix, upper case. */
  public_uid: string;
  /** The public id as the merchant shows it, upper case. */
  public_id: string;
  order_number: number;
  reference_transaction_id: string;
  cart_id: string;
  doc: string;
  payment_status: string;
  fulfillment_status: string;
  /** Lower case. */
  email: string;
  customer_id: number | null;
  total: number;
  created: number;
  updated: number;
  /** Unix seconds of the agreed pickup or delivery. */
  pickup: number | null;
  /** 1 for what has not been placed: an abandoned cart, a payment under way. */
  unfinished: number;
  hidden: number;
  /** Lower case: ids, names, e-mail, SKUs, product names, tracking number. */
  search_text: string;
}

export interface CustomerTable {
  store_id: number;
  id: number;
  doc: string;
  /** Lower case. */
  email: string;
  /** Lower case. */
  name: string;
  group_id: number;
  created: number;
  updated: number;
  /** What `stats` says, for filters and sorting. */
  order_count: number;
  sales_value: number;
  /** Unix seconds, 0 without orders. */
  first_order: number;
  last_order: number;
  /** Lower case. */
  search_text: string;
}

export interface CustomerGroupTable {
  store_id: number;
  id: number;
  doc: string;
  name: string;
}

export interface DiscountCouponTable {
  store_id: number;
  id: number;
  /** Upper case. */
  code: string;
  doc: string;
  /** As stored: one that is `ACTIVE` has expired all the same once `expires` is past. */
  status: string;
  discount_type: string;
  /** Unix seconds. */
  expires: number | null;
  created: number;
  updated: number;
}

/** What else an order or a customer is found by: one row for each value, lower case. */
export interface SalesFacetTable {
  store_id: number;
  entity: 'order' | 'customer';
  kind: string;
  value: string;
  /** `internal_id` of an order, `id` of a customer. */
  item_id: number;
}

/** A field that the store adds to its customers or to its checkout. */
export interface ExtraFieldTable {
  store_id: number;
  entity: 'customer' | 'checkout';
  key: string;
  /** Fields are listed in this order. */
  position: number;
  doc: string;
}

/** An order status that the store changed: the others are as they always are. */
export interface OrderStatusTable {
  store_id: number;
  status_id: string;
  doc: string;
}

/** A tax invoice of an order, or the cancellation of one. */
export interface TaxInvoiceTable {
  store_id: number;
  internal_id: number;
  /** `internal_id` of the order. */
  order_id: number;
  /** As the merchant numbers them. */
  number: string;
  type: 'SALE' | 'FULL_CANCEL';
  created: number;
  access_key: string;
  /** `internal_id` of the invoice it takes back. */
  cancels: number | null;
  /** JSON: order and store as they were then. */
  doc: string;
}

/** A shopper's cart and how far the checkout is. Becomes a row of `shop_order` at the payment step. */
export interface CartTable {
  store_id: number;
  /** UUID, upper case. */
  cart_id: string;
  /** SHA-256 of the cookie that owns it. */
  session_hash: string;
  doc: string;
  updated: number;
}

export interface SalesTables {
  shop_order: OrderTable;
  customer: CustomerTable;
  customer_group: CustomerGroupTable;
  discount_coupon: DiscountCouponTable;
  sales_facet: SalesFacetTable;
  extra_field: ExtraFieldTable;
  order_status: OrderStatusTable;
  tax_invoice: TaxInvoiceTable;
  cart: CartTable;
}

export const createSalesTables: CreateTables = async (schema) => {
  await schema
    .createTable('shop_order')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('internal_id', 'bigint', (column) => column.notNull())
    .addColumn('public_uid', 'text', (column) => column.notNull())
    .addColumn('public_id', 'text', (column) => column.notNull())
    .addColumn('order_number', 'bigint', (column) => column.notNull())
    .addColumn('reference_transaction_id', 'text', (column) => column.notNull())
    .addColumn('cart_id', 'text', (column) => column.notNull())
    .addColumn('doc', 'text', (column) => column.notNull())
    .addColumn('payment_status', 'text', (column) => column.notNull())
    .addColumn('fulfillment_status', 'text', (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('customer_id', 'bigint')
    .addColumn('total', 'double precision', (column) => column.notNull())
    .addColumn('created', 'bigint', (column) => column.notNull())
    .addColumn('updated', 'bigint', (column) => column.notNull())
    .addColumn('pickup', 'bigint')
    .addColumn('unfinished', 'integer', (column) => column.notNull())
    .addColumn('hidden', 'integer', (column) => column.notNull())
    .addColumn('search_text', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('shop_order_key', ['store_id', 'internal_id'])
    .execute();
  for (const column of ['public_uid', 'reference_transaction_id', 'cart_id'] as const) {
    const index = schema.createIndex(`shop_order_by_${column}`).ifNotExists().unique().on('shop_order');
    await index.columns(['store_id', column]).execute();
  }
  for (const column of ['public_id', 'order_number'] as const) {
    const index = schema.createIndex(`shop_order_by_${column}`).ifNotExists().on('shop_order');
    await index.columns(['store_id', column]).execute();
  }
  for (const column of ['created', 'updated'] as const) {
    const index = schema.createIndex(`shop_order_by_${column}`).ifNotExists().on('shop_order');
    await index.columns(['store_id', 'unfinished', column, 'internal_id']).execute();
  }
  // With the date behind the filter, the newest of those that match come first without sorting.
  for (const column of ['payment_status', 'fulfillment_status', 'email', 'customer_id', 'total'] as const) {
    const index = schema.createIndex(`shop_order_by_${column}`).ifNotExists().on('shop_order');
    await index.columns(['store_id', 'unfinished', column, 'created', 'internal_id']).execute();
  }
  // Few orders are fetched at an agreed time.
  await schema
    .createIndex('shop_order_by_pickup')
    .ifNotExists()
    .on('shop_order')
    .columns(['store_id', 'unfinished', 'pickup'])
    .where('pickup', 'is not', null)
    .execute();
  await schema
    .createTable('customer')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('id', 'bigint', (column) => column.notNull())
    .addColumn('doc', 'text', (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('group_id', 'bigint', (column) => column.notNull())
    .addColumn('created', 'bigint', (column) => column.notNull())
    .addColumn('updated', 'bigint', (column) => column.notNull())
    .addColumn('order_count', 'integer', (column) => column.notNull())
    .addColumn('sales_value', 'double precision', (column) => column.notNull())
    .addColumn('first_order', 'bigint', (column) => column.notNull())
    .addColumn('last_order', 'bigint', (column) => column.notNull())
    .addColumn('search_text', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('customer_key', ['store_id', 'id'])
    .execute();
  await schema
    .createIndex('customer_by_email')
    .ifNotExists()
    .unique()
    .on('customer')
    .columns(['store_id', 'email'])
    .execute();
  for (const column of [
    'name',
    'created',
    'updated',
    'order_count',
    'sales_value',
    'first_order',
    'last_order',
  ] as const) {
    const index = schema.createIndex(`customer_by_${column}`).ifNotExists().on('customer');
    await index.columns(['store_id', column, 'id']).execute();
  }
  await schema
    .createIndex('customer_by_group_id')
    .ifNotExists()
    .on('customer')
    .columns(['store_id', 'group_id', 'created', 'id'])
    .execute();
  await schema
    .createTable('customer_group')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('id', 'bigint', (column) => column.notNull())
    .addColumn('doc', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('customer_group_key', ['store_id', 'id'])
    .execute();
  await schema
    .createTable('discount_coupon')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('id', 'bigint', (column) => column.notNull())
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('doc', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('discount_type', 'text', (column) => column.notNull())
    .addColumn('expires', 'bigint')
    .addColumn('created', 'bigint', (column) => column.notNull())
    .addColumn('updated', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('discount_coupon_key', ['store_id', 'id'])
    .execute();
  await schema
    .createIndex('discount_coupon_by_code')
    .ifNotExists()
    .unique()
    .on('discount_coupon')
    .columns(['store_id', 'code'])
    .execute();
  await schema
    .createTable('sales_facet')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('entity', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('item_id', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('sales_facet_key', ['store_id', 'entity', 'kind', 'value', 'item_id'])
    .execute();
  await schema
    .createIndex('sales_facet_by_item')
    .ifNotExists()
    .on('sales_facet')
    .columns(['store_id', 'entity', 'item_id', 'kind', 'value']) // whole: else SQLite reads the key from end to end
    .execute();
  await schema
    .createTable('extra_field')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('entity', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('position', 'bigint', (column) => column.notNull())
    .addColumn('doc', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('extra_field_key', ['store_id', 'entity', 'key'])
    .execute();
  await schema
    .createTable('order_status')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('status_id', 'text', (column) => column.notNull())
    .addColumn('doc', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('order_status_key', ['store_id', 'status_id'])
    .execute();
  await schema
    .createTable('tax_invoice')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('internal_id', 'bigint', (column) => column.notNull())
    .addColumn('order_id', 'bigint', (column) => column.notNull())
    .addColumn('number', 'text', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('created', 'bigint', (column) => column.notNull())
    .addColumn('access_key', 'text', (column) => column.notNull())
    .addColumn('cancels', 'bigint')
    .addColumn('doc', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('tax_invoice_key', ['store_id', 'internal_id'])
    .execute();
  await schema
    .createIndex('tax_invoice_by_order')
    .ifNotExists()
    .on('tax_invoice')
    .columns(['store_id', 'order_id', 'internal_id'])
    .execute();
  await schema
    .createTable('cart')
    .ifNotExists()
    .addColumn('store_id', 'bigint', (column) => column.notNull())
    .addColumn('cart_id', 'text', (column) => column.notNull())
    .addColumn('session_hash', 'text', (column) => column.notNull())
    .addColumn('doc', 'text', (column) => column.notNull())
    .addColumn('updated', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('cart_key', ['store_id', 'cart_id'])
    .execute();
  await schema.createIndex('cart_by_session').ifNotExists().on('cart').columns(['store_id', 'session_hash']).execute();
};
