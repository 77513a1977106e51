import type { Category } from '@ecwid-kit/types';
import type { Db } from '../../storage/database.ts';

type Counts = Required<Pick<Category, 'productCount' | 'enabledProductCount' | 'productCountWithoutSubcategories'>>;

/** Counts the products of every category of a store, what its subcategories hold included, each product once. */
export async function countProducts(db: Db, storeId: number): Promise<(categoryId: number) => Counts> {
  const categories = await db
    .selectFrom('category')
    .select(['id', 'parent_id'])
    .where('store_id', '=', storeId)
    .execute();
  const places = await db
    .selectFrom('product_category')
    .innerJoin('product', (join) =>
      join
        .onRef('product.id', '=', 'product_category.product_id')
        .onRef('product.store_id', '=', 'product_category.store_id'),
    )
    .select(['product_category.category_id', 'product_category.product_id', 'product.enabled'])
    .where('product_category.store_id', '=', storeId)
    .execute();
  const children = Map.groupBy(categories, (category) => category.parent_id);
  const held = Map.groupBy(places, (place) => place.category_id);

  function collect(id: number, into: Map<number, boolean>): Map<number, boolean> {
    for (const place of held.get(id) ?? []) into.set(place.product_id, place.enabled === 1);
    for (const child of children.get(id) ?? []) collect(child.id, into);
    return into;
  }

  return (id) => {
    const products = collect(id, new Map());
    return {
      productCount: products.size,
      enabledProductCount: [...products.values()].filter(Boolean).length,
      productCountWithoutSubcategories: held.get(id)?.length ?? 0,
    };
  };
}
