import type { Order } from '@ecwid-kit/types';
import { storefrontUrl } from '../../stores/storefront-urls.ts';

/**
 * An address that puts what was bought into a cart once more. The platform's own has a page and a token for it; here it
 * is a prefilled cart link. Lines that are no products of the store cannot be in it.
 */
export function repeatOrderUrl(storeId: number, { items = [] }: Order): string {
  const products = items.flatMap(({ productId, quantity = 1, selectedOptions = [] }) => {
    if (productId === undefined) return [];
    const options = selectedOptions.flatMap(({ name, value, valuesArray = [] }) => {
      const chosen = valuesArray.length > 1 ? valuesArray : (value ?? valuesArray[0]);
      return name === undefined || chosen === undefined ? [] : [[name, chosen] as const];
    });
    return [{ id: productId, quantity, ...(options.length > 0 && { options: Object.fromEntries(options) }) }];
  });
  return `${storefrontUrl(storeId)}#!/~/cart/create=${encodeURIComponent(JSON.stringify({ products }))}`;
}
