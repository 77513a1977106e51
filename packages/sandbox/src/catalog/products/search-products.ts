import type { QueryOf, operations } from '@ecwid-kit/types';
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Db } from '../../storage/database.ts';
import type { Tables } from '../../storage/tables.ts';
import { mentions } from '../../storage/text-index.ts';
import { holdsJson } from '../../storage/text-match.ts';
import { categoryWithDescendants } from '../categories/category-tree.ts';

export type ProductFilter = QueryOf<typeof operations.products.search>;

export interface ProductPage {
  readonly total: number;
  /** Stored documents, as they are. */
  readonly texts: readonly string[];
}

type Eb = ExpressionBuilder<Tables, 'product'>;
type Condition = (eb: Eb) => Expression<SqlBool>;

/** Finds products. `offset` and `limit` are the caller's to bound. */
export async function searchProducts(
  db: Db,
  storeId: number,
  filter: ProductFilter,
  { offset, limit }: { offset: number; limit: number },
): Promise<ProductPage> {
  const matching = await matchingProducts(db, storeId, filter);
  const { total } = await matching.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await sorted(matching, filter, storeId).select('product.doc').limit(limit).offset(offset).execute();
  return { total, texts: rows.map((row) => row.doc) };
}

/** What a search finds, to be read or counted. */
export async function matchingProducts(db: Db, storeId: number, filter: ProductFilter) {
  const conditions = await conditionsOf(db, storeId, filter);
  return matchingQuery(db)
    .where('product.store_id', '=', storeId)
    .where((eb) => eb.and(conditions.map((condition) => condition(eb))));
}

function matchingQuery(db: Db) {
  return db.selectFrom('product');
}

function sorted(query: ReturnType<typeof matchingQuery>, filter: ProductFilter, storeId: number) {
  switch (filter.sortBy) {
    case 'ADDED_TIME_DESC':
      return query.orderBy('product.created', 'desc').orderBy('product.id', 'desc');
    case 'ADDED_TIME_ASC':
      return query.orderBy('product.created', 'asc').orderBy('product.id', 'asc');
    case 'UPDATED_TIME_DESC':
      return query.orderBy('product.updated', 'desc').orderBy('product.id', 'desc');
    case 'UPDATED_TIME_ASC':
      return query.orderBy('product.updated', 'asc').orderBy('product.id', 'asc');
    case 'NAME_ASC':
      return query.orderBy('product.name', 'asc').orderBy('product.id', 'asc');
    case 'NAME_DESC':
      return query.orderBy('product.name', 'desc').orderBy('product.id', 'desc');
    case 'PRICE_ASC':
      return query.orderBy('product.price', 'asc').orderBy('product.id', 'asc');
    case 'PRICE_DESC':
      return query.orderBy('product.price', 'desc').orderBy('product.id', 'desc');
    default:
      return inMerchantOrder(query, filter, storeId);
  }
}

/** In one category as the merchant arranged it, else as on the front page. */
function inMerchantOrder(query: ReturnType<typeof matchingQuery>, filter: ProductFilter, storeId: number) {
  const { category } = filter;
  if (category === undefined || category <= 0)
    return query.orderBy('product.position', 'asc').orderBy('product.id', 'asc');
  return query
    .leftJoin('product_category as place', (join) =>
      join
        .onRef('place.product_id', '=', 'product.id')
        .on('place.store_id', '=', storeId)
        .on('place.category_id', '=', category),
    )
    .orderBy('place.position', (order) => order.asc().nullsLast())
    .orderBy('product.id', 'asc') as unknown as typeof query; // the join adds no column that is selected
}

async function conditionsOf(db: Db, storeId: number, filter: ProductFilter): Promise<Condition[]> {
  // An id, then a SKU, make every other filter be ignored: documented.
  if (filter.productId) return [(eb) => eb('product.id', 'in', filter.productId ?? [])];
  if (filter.sku) return [bySku(storeId, filter.sku)];
  const conditions: Condition[] = [];
  const add = <T>(value: T | undefined, make: (value: T) => Condition) => {
    if (value !== undefined) conditions.push(make(value));
  };
  for (const word of (filter.keyword ?? '').toLowerCase().split(/\s+/).filter(Boolean)) {
    conditions.push(() => mentions('product', word));
  }
  add(filter.externalReferenceId, (id) => (eb) => eb('product.external_reference_id', '=', id));
  add(filter.priceFrom, (price) => (eb) => eb('product.price', '>=', price));
  add(filter.priceTo, (price) => (eb) => eb('product.price', '<=', price));
  add(filter.createdFrom, (moment) => (eb) => eb('product.created', '>=', moment));
  add(filter.createdTo, (moment) => (eb) => eb('product.created', '<=', moment));
  add(filter.updatedFrom, (moment) => (eb) => eb('product.updated', '>=', moment));
  add(filter.updatedTo, (moment) => (eb) => eb('product.updated', '<=', moment));
  add(filter.enabled ?? filter.visibleInStorefront, (enabled) => (eb) => eb('product.enabled', '=', Number(enabled)));
  add(filter.inStock, (inStock) => (eb) => eb('product.in_stock', '=', Number(inStock)));
  add(filter.inventory, (state) => (eb) => eb('product.in_stock', '=', Number(state === 'instock')));
  add(filter.onsale, (state) => (eb) => eb('product.on_sale', '=', Number(state === 'onsale')));
  for (const [field, wanted] of Object.entries({
    isGiftCard: filter.isGiftCard,
    discountsAllowed: filter.discountsAllowed,
    nameYourPriceEnabled: filter.isCustomerSetPrice,
  })) {
    add(wanted, (value) => (eb) => eb('product.doc', 'like', `%"${field}":${value}%`));
  }
  add(
    filter.taxClassCodes,
    (codes) => (eb) => eb.or(codes.map((code) => holdsJson('product.doc', `"taxClassCode":${JSON.stringify(code)}`))),
  );
  const categories = filter.categories ?? (filter.category === undefined ? undefined : [filter.category]);
  if (categories) conditions.push(await byCategories(db, storeId, categories, filter));
  conditions.push(...byFacets(storeId, filter));
  return conditions;
}

function bySku(storeId: number, sku: string): Condition {
  return (eb) =>
    eb(
      'product.id',
      'in',
      eb.selectFrom('product_sku').select('product_id').where('store_id', '=', storeId).where('sku', '=', sku),
    );
}

async function byCategories(
  db: Db,
  storeId: number,
  ids: readonly number[],
  filter: ProductFilter,
): Promise<Condition> {
  if (ids.includes(0)) return (eb) => eb('product.position', '<', 2 ** 31); // the storefront's front page
  const wanted = filter.includeProductsFromSubcategories ? await categoryWithDescendants(db, storeId, ids) : [...ids];
  return (eb) =>
    eb(
      'product.id',
      'in',
      eb
        .selectFrom('product_category')
        .select('product_id')
        .where('store_id', '=', storeId)
        .where('category_id', 'in', wanted),
    );
}

/** `option_Size=M,L` and `attribute_Brand=Acme`: any of the values, all of the names. */
function byFacets(storeId: number, filter: ProductFilter): Condition[] {
  const conditions: Condition[] = [];
  for (const [parameter, value] of Object.entries(filter)) {
    const match = /^(option|attribute)_(.+)$/.exec(parameter);
    if (!match || typeof value !== 'string') continue;
    const kind = match[1] === 'option' ? 'option' : 'attribute';
    const name = match[2]?.toLowerCase() ?? '';
    const values = value.split(',').map((part) => part.trim().toLowerCase());
    conditions.push((eb) =>
      eb(
        'product.id',
        'in',
        eb
          .selectFrom('product_facet')
          .select('product_id')
          .where('store_id', '=', storeId)
          .where('kind', '=', kind)
          .where('name', '=', name)
          .where('value', 'in', values),
      ),
    );
  }
  return conditions;
}

/** Takes the meaning out of `%` and `_`. Both databases read a backslash so when told; neither needs it in our texts. */
export function escapeLike(text: string): string {
  return text.replaceAll(/[%_]/g, ' ');
}
