import type { WriteTransaction } from '../../platform/platform.ts';
import { updateProduct } from '../products/write-product.ts';
import { GENERAL_TYPE_ID } from './product-type-repository.ts';

/** Products of a type that is gone become general ones. */
export async function withoutType(tx: WriteTransaction, storeId: number, typeId: number): Promise<void> {
  const rows = await tx.db
    .selectFrom('product')
    .select('id')
    .where('store_id', '=', storeId)
    .where('doc', 'like', `%"productClassId":${typeId},%`)
    .execute();
  for (const { id } of rows) await updateProduct(tx, storeId, id, { productClassId: GENERAL_TYPE_ID });
}
