import type { Product } from '@ecwid-kit/types';

/** How many are left, in words. */
export function stockWords({
  quantity,
  unlimited,
  inStock,
}: Pick<Product, 'quantity' | 'unlimited' | 'inStock'>): string {
  if (quantity === undefined || unlimited) return inStock === false ? 'Out of stock' : 'Unlimited';
  return quantity > 0 ? `${quantity} in stock` : 'Out of stock';
}
