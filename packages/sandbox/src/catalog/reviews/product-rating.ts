import type { Product } from '@ecwid-kit/types';
import type { Db } from '../../storage/database.ts';
import { findProductText } from '../products/product-repository.ts';

/**
 * Writes what a product says of its reviews: the average of the published ones, to a tenth, and how many there are. No app
 * is told of a changed product: the review's own event says it (assumed).
 */
export async function refreshRating(db: Db, storeId: number, productId: number): Promise<void> {
  const text = await findProductText(db, storeId, productId);
  if (text === undefined) return; // the product is gone, its reviews are not
  const rows = await db
    .selectFrom('review')
    .select((eb) => ['status', eb.fn.countAll<number>().as('count'), eb.fn.avg<number>('rating').as('rating')])
    .where('store_id', '=', storeId)
    .where('product_id', '=', productId)
    .groupBy('status')
    .execute();
  const published = rows.find((row) => row.status === 'published');
  const moderated = rows.find((row) => row.status === 'moderated');
  const product = JSON.parse(text) as Product; // stored by saveProduct
  const counted: Product = {
    ...product,
    rating: Math.round((published?.rating ?? 0) * 10) / 10,
    reviewsPublished: published?.count ?? 0,
    reviewsModerated: moderated?.count ?? 0,
  };
  await db
    .updateTable('product')
    .set({ doc: JSON.stringify(counted) })
    .where('store_id', '=', storeId)
    .where('id', '=', productId)
    .execute();
}
