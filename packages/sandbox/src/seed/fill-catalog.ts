import { categoryPicture } from '../catalog/categories/category-picture.ts';
import { createCategory } from '../catalog/categories/write-category.ts';
import { changeType } from '../catalog/product-types/product-type-repository.ts';
import { pictureOf } from '../catalog/products/media/pictures.ts';
import { createProduct, updateProduct } from '../catalog/products/write-product.ts';
import {
  categoryImage,
  demoCategories,
  demoProducts,
  demoProductTypes,
  PRODUCT_TYPE_KEYS,
  productBody,
  productImage,
  relatedProductsBody,
  variationImages,
  type CategoryKey,
  type DemoProduct,
  type IdOf,
  type ProductTypeKey,
} from '../demo/index.ts';
import { legacyImages } from '../media/image-links.ts';
import { storeSvg } from '../media/stored-media.ts';
import type { WriteTransaction } from '../platform/platform.ts';
import { nextId } from '../storage/sequence.ts';
import { idsByKey } from './ids-by-key.ts';

export interface FilledCatalog {
  readonly categoryId: IdOf<CategoryKey>;
  readonly productId: IdOf<string>;
}

/** Categories, product types and products of the demo store, with their pictures. */
export async function fillCatalog(tx: WriteTransaction, storeId: number): Promise<FilledCatalog> {
  const categories = new Map<CategoryKey, number>();
  for (const demo of demoCategories) {
    const image = await storeSvg(tx.db, storeId, categoryImage(demo));
    categories.set(demo.key, (await createCategory(tx, storeId, demo.category, categoryPicture(image))).id);
  }
  const types = new Map<ProductTypeKey, number>();
  for (const key of PRODUCT_TYPE_KEYS) {
    const id = await nextId(tx.db, storeId, 'product_class');
    await changeType(tx, storeId, { id, attributes: [] }, demoProductTypes[key]);
    types.set(key, id);
  }
  const ids = { category: idsByKey(categories), type: idsByKey(types) };
  const products = new Map<string, number>();
  for (const demo of demoProducts) products.set(demo.key, await addProduct(tx, storeId, demo, ids));
  for (const demo of demoProducts) {
    const productId = idsByKey(products);
    if (demo.related.length > 0)
      await updateProduct(tx, storeId, productId(demo.key), relatedProductsBody(demo, productId));
  }
  return { categoryId: ids.category, productId: idsByKey(products) };
}

async function addProduct(
  tx: WriteTransaction,
  storeId: number,
  demo: DemoProduct,
  ids: Parameters<typeof productBody>[1],
): Promise<number> {
  const body = productBody(demo, ids);
  const images = variationImages(demo);
  const main = await storeSvg(tx.db, storeId, productImage(demo));
  const combinations = [];
  for (const combination of body.combinations ?? []) {
    const svg = images.get(combination.sku ?? '');
    combinations.push(svg ? { ...combination, ...legacyImages(await storeSvg(tx.db, storeId, svg)) } : combination);
  }
  const product = await createProduct(tx, storeId, { ...body, combinations }, { pictures: [pictureOf(main)] });
  return product.id;
}
