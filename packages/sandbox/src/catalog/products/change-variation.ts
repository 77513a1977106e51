import type { Product, Variation, VariationWrite } from '@ecwid-kit/types';
import type { WriteTransaction } from '../../platform/platform.ts';
import { apiError } from '../../rest/api-error.ts';
import { getProduct } from './product-repository.ts';
import { updateProduct } from './write-product.ts';

/** Where a variation is: variations live in their product's document. */
export interface VariationPlace {
  readonly productId: number;
  readonly combinationId: number;
}

/** A variation of a product. Throws the 404 that an unknown one gets. */
export function variationOf(product: Product, id: number): Variation {
  const variation = product.combinations?.find((candidate) => candidate.id === id);
  if (!variation) throw apiError('COMBINATION_NOT_FOUND', `Variation with id ${id} not found`);
  return variation;
}

/** Changes one variation of a product. What `change` leaves out stays; `undefined` takes it away. */
export async function changeVariation(
  tx: WriteTransaction,
  storeId: number,
  { productId, combinationId }: VariationPlace,
  change: (variation: Variation, product: Product) => Variation,
): Promise<Product> {
  const product = await getProduct(tx.db, storeId, productId);
  const changed = change(variationOf(product, combinationId), product);
  return storeVariations(
    tx,
    storeId,
    product,
    (product.combinations ?? []).map((variation) => (variation.id === combinationId ? changed : variation)),
  );
}

/** Gives a product these variations and no others. */
export function storeVariations(
  tx: WriteTransaction,
  storeId: number,
  product: Product,
  combinations: (VariationWrite | Variation)[],
): Promise<Product> {
  return updateProduct(tx, storeId, product.id, { combinations });
}
