import type { NamedProductFilter, Product, ProductFilters } from '@ecwid-kit/types';
import { wrongParameter } from '../../../rest/api-error.ts';
import type { Db } from '../../../storage/database.ts';
import { matchingProducts, type ProductFilter } from '../search-products.ts';
import { readProducts } from './facet-source.ts';

const SUCCESS = { status: 'SUCCESS' } as const;

interface Question {
  readonly fields: readonly string[];
  readonly filter: ProductFilter;
  /** How many values of each filter. */
  readonly limitOf: (field: string) => number;
}

/** Counts the products that a search finds by each of the fields. Throws the 400 of a field that nothing is filtered by. */
export async function countByFilters(
  db: Db,
  storeId: number,
  { fields, filter, limitOf }: Question,
): Promise<ProductFilters> {
  const matching = await matchingProducts(db, storeId, filter);
  const totals = await matching
    .select((eb) => [
      eb.fn.countAll<number>().as('total'),
      eb.fn.min<number | null>('product.price').as('lowest'),
      eb.fn.max<number | null>('product.price').as('highest'),
      eb.fn.sum<number | null>('product.in_stock').as('inStock'),
      eb.fn.sum<number | null>('product.on_sale').as('onSale'),
    ])
    .executeTakeFirstOrThrow();
  const { total } = totals;
  const filters: ProductFilters['filters'] = {};
  for (const field of fields) {
    const named = /^(attribute|option)_(.+)$/.exec(field);
    if (field === 'price') {
      filters.price = { minValue: totals.lowest ?? 0, maxValue: totals.highest ?? 0, ...SUCCESS };
    } else if (field === 'inventory') {
      filters.inventory = halves(
        Number(totals.inStock),
        total,
        ['instock', 'In stock'],
        ['outofstock', 'Out of stock'],
      );
    } else if (field === 'onsale') {
      filters.onsale = halves(Number(totals.onSale), total, ['onsale', 'On sale'], ['notonsale', 'Regular price']);
    } else if (field === 'categories') {
      filters.categories = await byCategory(db, storeId, filter, limitOf(field));
    } else if (named?.[1] && named[2]) {
      const kind = named[1] === 'option' ? 'option' : 'attribute';
      filters[field] = await byName(db, storeId, filter, { kind, name: named[2], limit: limitOf(field) });
    } else {
      throw wrongParameter(
        `Wrong parameter "filterFields": ${field}`,
        'Products are filtered by price, inventory, onsale, categories, attribute_{name} and option_{name}.',
      );
    }
  }
  return { productCount: total, filters };
}

type Named = readonly [id: string, title: string];

/** The products that have a quality and those that have not, as far as there are any. */
function halves(having: number, total: number, [id, title]: Named, [otherId, otherTitle]: Named) {
  const values = [
    { id, title, productCount: having },
    { id: otherId, title: otherTitle, productCount: total - having },
  ];
  return { values: values.filter((value) => value.productCount > 0), ...SUCCESS };
}

async function byCategory(db: Db, storeId: number, filter: ProductFilter, limit: number) {
  const found = (await matchingProducts(db, storeId, filter)).select('product.id');
  const rows = await db
    .selectFrom('product_category')
    .innerJoin('category', (join) =>
      join
        .onRef('category.id', '=', 'product_category.category_id')
        .onRef('category.store_id', '=', 'product_category.store_id'),
    )
    .select((eb) => ['category.id', 'category.doc', eb.fn.countAll<number>().as('products')])
    .where('product_category.store_id', '=', storeId)
    .where('product_category.product_id', 'in', found)
    .groupBy(['category.id', 'category.doc'])
    .orderBy('products', 'desc')
    .orderBy('category.id')
    .limit(limit)
    .execute();
  const values = rows.map((row) => {
    const { name } = JSON.parse(row.doc) as { name: string }; // stored by saveCategory
    return { id: row.id, title: name, productCount: row.products };
  });
  return { values, ...SUCCESS, sortingOrder: 'PRODUCTS_COUNT_DESC' };
}

interface Facet {
  readonly kind: 'attribute' | 'option';
  readonly name: string;
  readonly limit: number;
}

async function byName(
  db: Db,
  storeId: number,
  filter: ProductFilter,
  { kind, name, limit }: Facet,
): Promise<NamedProductFilter> {
  const found = (await matchingProducts(db, storeId, filter)).select('product.id');
  const rows = await db
    .selectFrom('product_facet')
    .select((eb) => [
      'value',
      eb.fn.min<number>('product_id').as('example'),
      eb.fn.count<number>('product_id').distinct().as('products'),
    ])
    .where('store_id', '=', storeId)
    .where('kind', '=', kind)
    .where('name', '=', name.toLowerCase())
    .where('product_id', 'in', found)
    .groupBy('value')
    .orderBy('value')
    .limit(limit)
    .execute();
  const products = await readProducts(
    db,
    storeId,
    rows.map((row) => row.example),
  );
  const values = rows.map((row) => ({
    title: writtenValue(products.get(row.example), kind, name, row.value),
    productCount: row.products,
  }));
  return { title: name, values, ...SUCCESS, sortingOrder: 'FILTER_VALUE_ASC' };
}

/** A value as the product that has it writes it. */
function writtenValue(product: Product | undefined, kind: Facet['kind'], name: string, value: string): string {
  const isNamed = (other: { name?: string | undefined }) => other.name?.toLowerCase() === name.toLowerCase();
  const texts =
    kind === 'option'
      ? product?.options?.filter(isNamed).flatMap((option) => (option.choices ?? []).map((choice) => choice.text))
      : product?.attributes?.filter(isNamed).map((attribute) => attribute.value ?? '');
  return texts?.find((text) => text.toLowerCase() === value) ?? value;
}
