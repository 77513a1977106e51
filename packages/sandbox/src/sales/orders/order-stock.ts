import type { Order, Product } from '@ecwid-kit/types';
import { adjustStock } from '../../catalog/products/stock.ts';
import { planStockDecrease, planStockReturn, type StockLine } from '../../checkout/index.ts';
import type { WriteTransaction } from '../../platform/platform.ts';
import type { Db } from '../../storage/database.ts';

/** The products that lines name, as far as the catalog has them. */
export async function productsOf(
  db: Db,
  storeId: number,
  lines: readonly { readonly productId?: number | undefined }[],
): Promise<Map<number, Product>> {
  const ids = [...new Set(lines.flatMap(({ productId }) => (productId === undefined ? [] : [productId])))];
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('product')
    .select(['id', 'doc'])
    .where('store_id', '=', storeId)
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, JSON.parse(row.doc) as Product])); // stored by saveProduct
}

/** Takes what an order holds from the stock, or puts it back. Each change comes as `product.updated`. */
export async function moveStock(
  tx: WriteTransaction,
  storeId: number,
  order: Order,
  direction: 'take' | 'return',
): Promise<void> {
  const items = order.items ?? [];
  const products = await productsOf(tx.db, storeId, items);
  const lines = items.flatMap(({ productId, combinationId, quantity = 0 }): StockLine[] => {
    const product = productId === undefined ? undefined : products.get(productId);
    if (!product) return []; // invented, or gone from the catalog since
    const variation = product.combinations?.find(({ id }) => id === combinationId);
    return [
      {
        productId: product.id,
        quantity,
        product: stockIn(product),
        ...(variation && { combinationId: variation.id, variation: stockIn(variation) }),
      },
    ];
  });
  const plan = direction === 'take' ? planStockDecrease(lines) : planStockReturn(lines);
  for (const { productId, combinationId, quantityDelta } of plan) {
    const product = (await productsOf(tx.db, storeId, [{ productId }])).get(productId);
    if (product) await adjustStock(tx, storeId, product, quantityDelta, combinationId);
  }
}

function stockIn({ unlimited, quantity }: { unlimited?: boolean | undefined; quantity?: number | undefined }) {
  return { ...(unlimited !== undefined && { unlimited }), ...(quantity !== undefined && { quantity }) };
}
