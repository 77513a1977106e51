import type { QueryOf, operations } from '@ecwid-kit/types';
import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import type { Db } from '../../storage/database.ts';
import type { Tables } from '../../storage/tables.ts';
import { withFacet, withFacetPrefix } from '../sales-facets.ts';
import { mentions } from '../../storage/text-index.ts';
import { contains } from '../../storage/text-match.ts';
import { digitsOf } from './customer-document.ts';

export type CustomerFilter = QueryOf<typeof operations.customers.search>;

export interface CustomerPage {
  readonly total: number;
  /** Customers in the store, whatever the filters. */
  readonly all: number;
  /** Stored documents, as they are, with what only a search adds. */
  readonly texts: readonly string[];
}

type Condition = (eb: ExpressionBuilder<Tables, 'customer'>) => Expression<SqlBool>;

/** Finds customers. `offset` and `limit` are the caller's to bound. */
export async function searchCustomers(
  db: Db,
  storeId: number,
  filter: CustomerFilter,
  { offset, limit }: { offset: number; limit: number },
): Promise<CustomerPage> {
  const conditions = conditionsOf(db, storeId, filter);
  const everybody = db.selectFrom('customer').where('customer.store_id', '=', storeId);
  const matching = everybody.where((eb) => eb.and(conditions.map((condition) => condition(eb))));
  const count = async (query: typeof everybody) =>
    (await query.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count;
  const [column, direction] = orderOf(filter.sortBy);
  const rows = await matching
    .select(['customer.doc', 'customer.order_count'])
    .orderBy(isSelective(filter) ? sql`+${sql.ref(column)}` : column, direction)
    .orderBy('customer.id', direction)
    .limit(limit)
    .offset(offset)
    .execute();
  return {
    total: await count(matching),
    all: await count(everybody),
    texts: rows.map((row) => `${row.doc.slice(0, -1)},"totalOrderCount":${row.order_count}}`),
  };
}

/** The ids of all customers that match, in the order they registered. */
export async function findCustomerIds(db: Db, storeId: number, filter: CustomerFilter): Promise<number[]> {
  const conditions = conditionsOf(db, storeId, filter);
  const rows = await db
    .selectFrom('customer')
    .select('customer.id')
    .where('customer.store_id', '=', storeId)
    .where((eb) => eb.and(conditions.map((condition) => condition(eb))))
    .orderBy('customer.created')
    .orderBy('customer.id')
    .execute();
  return rows.map((row) => row.id);
}

const COLUMNS = {
  NAME: 'customer.name',
  EMAIL: 'customer.email',
  ORDER_COUNT: 'customer.order_count',
  REGISTERED_DATE: 'customer.created',
  UPDATED_DATE: 'customer.updated',
  SALES_VALUE: 'customer.sales_value',
  FIRST_ORDER_DATE: 'customer.first_order',
  LAST_ORDER_DATE: 'customer.last_order',
} as const;

/** In the order they registered, unless said otherwise: assumed from a documented sample. */
function orderOf(sortBy: CustomerFilter['sortBy'] = 'REGISTERED_DATE_ASC') {
  const direction = sortBy.endsWith('_DESC') ? 'desc' : 'asc';
  const name = sortBy.replace(/_(ASC|DESC)$/, '') as keyof typeof COLUMNS; // every sort is one of them with a direction
  return [COLUMNS[name], direction] as const;
}

function conditionsOf(db: Db, storeId: number, filter: CustomerFilter): Condition[] {
  const conditions: Condition[] = [];
  const add = <T>(value: T | undefined, make: (value: T) => Condition) => {
    if (value !== undefined) conditions.push(make(value));
  };
  const isOneOf = (kind: string) => (values: readonly (string | number | boolean)[]) => {
    const ids = withFacet(db, storeId, 'customer', kind, values);
    return ((eb) => eb('customer.id', 'in', ids)) satisfies Condition;
  };
  const is = (kind: string) => (value: string | boolean) => isOneOf(kind)([value]);
  const beginsWith = (kind: string) => (prefix: string) => {
    const ids = withFacetPrefix(db, storeId, 'customer', kind, prefix);
    return ((eb) => eb('customer.id', 'in', ids)) satisfies Condition;
  };

  for (const word of (filter.keyword ?? '').toLowerCase().split(/\s+/).filter(Boolean)) {
    conditions.push(() => mentions('customer', word));
  }
  add(filter.name, (name) => () => contains('customer.name', name));
  add(
    filter.email,
    (email) => (eb) =>
      filter.useExactEmailMatch
        ? eb('customer.email', '=', email.trim().toLowerCase())
        : contains('customer.email', email),
  );
  add(filter.phone && digitsOf(filter.phone), beginsWith('phone'));
  add(filter.city, beginsWith('city'));
  add(filter.postalCode, beginsWith('postal_code'));
  add(filter.companyName, beginsWith('company'));
  add(filter.stateOrProvinceCode, is('state'));
  add(filter.countryCodes, isOneOf('country'));
  add(filter.acceptMarketing, is('accept_marketing'));
  add(filter.taxExempt, is('tax_exempt'));
  add(filter.b2b_b2c, is('buyer'));
  add(filter.lang, is('lang'));
  add(filter.customerGroupIds, (ids) => (eb) => eb('customer.group_id', 'in', ids));
  add(filter.minOrderCount, (count) => (eb) => eb('customer.order_count', '>=', count));
  add(filter.maxOrderCount, (count) => (eb) => eb('customer.order_count', '<=', count));
  add(filter.minSalesValue, (value) => (eb) => eb('customer.sales_value', '>=', value));
  add(filter.maxSalesValue, (value) => (eb) => eb('customer.sales_value', '<=', value));
  add(filter.createdFrom, (moment) => (eb) => eb('customer.created', '>=', moment));
  add(filter.createdTo, (moment) => (eb) => eb('customer.created', '<=', moment));
  add(filter.updatedFrom, (moment) => (eb) => eb('customer.updated', '>=', moment));
  add(filter.updatedTo, (moment) => (eb) => eb('customer.updated', '<=', moment));
  add(filter.purchasedProductIds, (ids) => (eb) => eb('customer.id', 'in', buyersOf(db, storeId, ids)));
  return conditions;
}

/**
 * Who has a placed order with one of the products. A cross join has its order: from the products to the orders, not through
 * all orders.
 */
function buyersOf(db: Db, storeId: number, productIds: readonly number[]) {
  return db
    .selectFrom('sales_facet')
    .crossJoin('shop_order')
    .select('shop_order.customer_id')
    .where('sales_facet.store_id', '=', storeId)
    .where('sales_facet.entity', '=', 'order')
    .where('sales_facet.kind', '=', 'product')
    .where('sales_facet.value', 'in', productIds.map(String))
    .where('shop_order.store_id', '=', storeId)
    .whereRef('shop_order.internal_id', '=', 'sales_facet.item_id')
    .where('shop_order.unfinished', '=', 0)
    .where('shop_order.customer_id', 'is not', null);
}

/**
 * Whether few customers match: these are looked up by their numbers and sorted. A plus before a column keeps the database
 * from walking through all customers instead, which it would for want of statistics.
 */
function isSelective({ phone, postalCode, companyName, purchasedProductIds }: CustomerFilter): boolean {
  return [phone, postalCode, companyName, purchasedProductIds].some((value) => value !== undefined);
}
