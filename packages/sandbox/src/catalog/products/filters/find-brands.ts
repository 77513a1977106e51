import type { Brand, Operations, Product, QueryOf } from '@ecwid-kit/types';
import { sql } from 'kysely';
import type { Db } from '../../../storage/database.ts';
import { storefrontUrl } from '../../../stores/storefront-urls.ts';
import { listTypes } from '../../product-types/product-type-repository.ts';
import { readProducts } from './facet-source.ts';

type Filter = Pick<QueryOf<Operations['products']['searchBrands']>, 'sortBy' | 'hidden_brands' | 'baseUrl'>;

/** Finds brands. Two that differ in case alone are one. */
export async function findBrands(
  db: Db,
  storeId: number,
  { sortBy = 'PRODUCT_COUNT_DESC', hidden_brands, baseUrl }: Filter,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ total: number; items: Brand[] }> {
  const types = await listTypes(db, storeId);
  const attributes = types.flatMap((type) => type.attributes ?? []).filter(({ type }) => type === 'BRAND');
  if (attributes.length === 0) return { total: 0, items: [] };
  const names = new Set(attributes.map(({ name }) => name.toLowerCase()));
  let matching = db
    .selectFrom('product_facet')
    .innerJoin('product', (join) =>
      join
        .onRef('product.id', '=', 'product_facet.product_id')
        .onRef('product.store_id', '=', 'product_facet.store_id'),
    )
    .where('product_facet.store_id', '=', storeId)
    .where('product_facet.kind', '=', 'attribute')
    .where('product_facet.name', 'in', [...names]);
  if (!hidden_brands) matching = matching.where('product.enabled', '=', 1);
  const { total } = await matching
    .select((eb) => eb.fn.count<number>('product_facet.value').distinct().as('total'))
    .executeTakeFirstOrThrow();
  const direction = sortBy.endsWith('DESC') ? 'desc' : 'asc';
  const rows = await matching
    .select((eb) => ['product_facet.value', eb.fn.min<number>('product_facet.product_id').as('example')])
    .groupBy('product_facet.value')
    .orderBy(
      sortBy.startsWith('NAME') ? 'product_facet.value' : sql`count(distinct product_facet.product_id)`,
      direction,
    )
    .orderBy('product_facet.value')
    .limit(limit)
    .offset(offset)
    .execute();
  const products = await readProducts(
    db,
    storeId,
    rows.map((row) => row.example),
  );
  const base = (baseUrl ?? storefrontUrl(storeId)).replace(/\/$/, '');
  return { total, items: rows.map((row) => describeBrand(products.get(row.example), row.value, names, base)) };
}

/** The brand as the product that has it writes it. */
function describeBrand(product: Product | undefined, value: string, names: ReadonlySet<string>, base: string): Brand {
  const attribute = product?.attributes?.find(
    (other) => names.has((other.name ?? '').toLowerCase()) && other.value?.toLowerCase() === value,
  );
  const name = attribute?.value ?? value;
  const query = new URLSearchParams({ [`attribute_${attribute?.name ?? 'Brand'}`]: name });
  return {
    name,
    ...(attribute?.valueTranslated && { nameTranslated: attribute.valueTranslated }),
    productsFilteredByBrandUrl: `${base}/products/search?${query.toString()}`,
  };
}
