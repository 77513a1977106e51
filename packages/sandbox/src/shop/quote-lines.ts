import { availableQuantity, type CalculatedOrder } from '../checkout/index.ts';
import type { ResolvedLine } from './cart-lines.ts';
import { itemStock } from './item-stock.ts';
import type { QuoteLine } from './quote.ts';

/** A line as the storefront shows it. */
export function quoteLine({ item, product, variation }: ResolvedLine, order: CalculatedOrder): QuoteLine {
  const calculated = order.items.find((each) => each.id === item.id);
  if (!calculated) throw new Error(`Line ${item.id} of the cart was not calculated`);
  const available = availableQuantity(itemStock(product, variation));
  const imageUrl = variation?.thumbnailUrl ?? product.thumbnailUrl;
  return {
    id: item.id,
    product,
    ...(variation && { variation }),
    quantity: item.quantity,
    unitPrice: calculated.price,
    // Prices have at most the currency's decimals, three at most in any currency.
    amount: Math.round(calculated.price * item.quantity * 1000) / 1000,
    ...(available !== undefined && { available }),
    ...(imageUrl && { imageUrl }),
    item: calculated,
  };
}
