import type { Product } from '@ecwid-kit/types';
import type { WriteTransaction } from '../../../platform/platform.ts';
import { getProduct } from '../product-repository.ts';
import { updateProduct } from '../write-product.ts';
import type { ProductMediaChange } from './describe-media.ts';

/** Changes what a product shows or sells. Where `change` has nothing to change, no app hears of it. */
export async function changeMedia(
  tx: WriteTransaction,
  storeId: number,
  productId: number,
  change: (product: Product) => ProductMediaChange | undefined,
): Promise<boolean> {
  const wanted = change(await getProduct(tx.db, storeId, productId));
  if (wanted) await updateProduct(tx, storeId, productId, {}, wanted);
  return wanted !== undefined;
}
