import type { Product, ProductUpdate } from '@ecwid-kit/types';
import { apiError, wrongParameter } from '../../rest/api-error.ts';

/** Documented: variations in one request. */
const MAX_VARIATIONS = 200;
/** Documented: categories in one request. */
const MAX_CATEGORIES = 100;

/** Throws the error of what no product can be, whatever it was before. */
export function checkSent({ price, costPrice, wholesalePrices, combinations, categoryIds }: ProductUpdate): void {
  if (price !== undefined && price < 0) throw wrongParameter('The price cannot be negative');
  if (costPrice !== undefined && costPrice < 0) {
    throw apiError('COST_PRICE_CANT_BE_NEGATIVE', 'The cost price cannot be negative');
  }
  for (const tier of wholesalePrices ?? []) {
    if (tier.price < 0) throw apiError('WHOLESALE_PRICES_CANT_BE_NEGATIVE', 'A wholesale price cannot be negative');
    if (tier.quantity < 2)
      throw apiError('WHOLESALE_PRICES_QUANTITY_TOO_SMALL', 'A wholesale price needs a quantity of 2 or more');
  }
  if (combinations && combinations.length > MAX_VARIATIONS) {
    throw apiError(
      'COMBINATION_LIMIT_PER_REQUEST_EXCEEDED',
      `One request carries at most ${MAX_VARIATIONS} variations`,
      `It carries ${combinations.length}. Add the others with POST /products/{productId}/combinations.`,
    );
  }
  if (categoryIds && categoryIds.length > MAX_CATEGORIES) {
    throw apiError(
      'MAX_CATEGORIES_FOR_API_REQUEST_LIMIT_EXCEEDED',
      `One request names at most ${MAX_CATEGORIES} categories`,
      `It names ${categoryIds.length}. Add the others with POST /categories/{categoryId}/assignProducts.`,
    );
  }
}

/** Throws the error of wholesale prices that are no rebate, where they are sent. A later, lower price is let be. */
export function checkWholesale({ wholesalePrices }: ProductUpdate, { price = 0 }: Product): void {
  const tier = wholesalePrices?.find((each) => each.price > price);
  if (!tier) return;
  throw apiError(
    'WHOLESALE_PRICES_TOO_BIG',
    'A wholesale price cannot be above the price of the product',
    `From ${tier.quantity} pieces on it is ${tier.price}, and the product costs ${price}.`,
  );
}
