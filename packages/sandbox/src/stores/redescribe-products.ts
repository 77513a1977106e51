import type { Product } from '@ecwid-kit/types';
import { describeProduct } from '../catalog/products/product-document.ts';
import { saveProduct } from '../catalog/products/product-repository.ts';
import { inLanguage } from '../catalog/translations.ts';
import type { WriteTransaction } from '../platform/platform.ts';
import { mainLanguage, type StoreProfileView } from './store-profile.ts';

const BATCH = 200;

/** Writes the prices and taxes of all products as the profile has them, and their texts in its main language. */
export async function redescribeProducts(
  tx: WriteTransaction,
  storeId: number,
  profile: StoreProfileView,
): Promise<void> {
  for (let after = 0; ;) {
    const rows = await tx.db
      .selectFrom('product')
      .select(['id', 'doc'])
      .where('store_id', '=', storeId)
      .where('id', '>', after)
      .orderBy('id')
      .limit(BATCH)
      .execute();
    for (const { doc } of rows) {
      const product = inLanguage(JSON.parse(doc) as Product, mainLanguage(profile)); // stored by saveProduct
      // Nobody changed the product: it keeps the date of its last change.
      const nowSeconds = product.updateTimestamp ?? tx.nowSeconds;
      const categories = product.categories ?? [];
      const described = describeProduct(product, { storeId, profile, nowSeconds, categories });
      if (JSON.stringify(described) !== doc) await saveProduct(tx.db, storeId, described, profile);
    }
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = last.id;
  }
}
