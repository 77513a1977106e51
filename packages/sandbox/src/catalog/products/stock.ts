import type { Product } from '@ecwid-kit/types';
import type { WriteTransaction } from '../../platform/platform.ts';
import { apiError, wrongParameter } from '../../rest/api-error.ts';
import { updateProduct } from './write-product.ts';

export interface StockAnswer {
  updateCount: number;
  warning?: string;
}

/** Adds to the stock of a product, or of one of its variations. It may go below zero, with a warning. */
export async function adjustStock(
  tx: WriteTransaction,
  storeId: number,
  product: Product,
  delta: number,
  variationId?: number,
): Promise<StockAnswer> {
  const variation = product.combinations?.find((candidate) => candidate.id === variationId);
  if (variationId !== undefined && !variation) {
    throw apiError('COMBINATION_NOT_FOUND', `Variation with id ${variationId} not found`);
  }
  const stock = variation ?? product;
  if (stock.unlimited) {
    throw wrongParameter(
      'The stock is unlimited',
      'Set "quantity" first: a product with unlimited stock has none to add to.',
    );
  }
  const quantity = (stock.quantity ?? 0) + delta;
  await updateProduct(
    tx,
    storeId,
    product.id,
    variation
      ? { combinations: product.combinations?.map((other) => (other === variation ? { ...other, quantity } : other)) }
      : { quantity },
  );
  return quantity < 0
    ? { updateCount: 1, warning: `The quantity of the ${variation ? 'variation' : 'product'} is negative: ${quantity}` }
    : { updateCount: 1 };
}
