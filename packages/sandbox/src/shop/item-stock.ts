import type { Product, Variation } from '@ecwid-kit/types';
import { canBuy, stockOf, type BuyDecision, type Stock } from '../checkout/index.ts';
import type { CartItem } from './cart.ts';

export function variationOf(product: Product, combinationId: number | undefined): Variation | undefined {
  return product.combinations?.find((variation) => variation.id === combinationId);
}

/** Names the stock that a line takes from: the variation's own, or else the product's. */
export function stockKey(product: Product, variation: Variation | undefined): string {
  const own = variation && (variation.unlimited === true || variation.quantity !== undefined);
  return own ? `${product.id}/${variation.id}` : String(product.id);
}

/** What decides how many pieces a shopper may have. */
export function itemStock(product: Product, variation: Variation | undefined): Stock {
  // The contract's optional fields may be undefined, which reads like absent.
  return stockOf(product as Stock, variation as Stock | undefined);
}

export type Allowed =
  | { readonly status: 'ok'; readonly quantity: number; readonly isPreorder: boolean }
  | { readonly status: 'limited'; readonly quantity: number }
  | { readonly status: 'refused'; readonly reason: Exclude<Refused['reason'], 'not_enough_stock'> };

type Refused = Extract<BuyDecision, { status: 'refused' }>;

/**
 * How many pieces a line may have when the others of its stock have `others`: as many as asked for, or what is left.
 */
export function allowQuantity(stock: Stock, wanted: number, others: number): Allowed {
  if (!Number.isSafeInteger(wanted) || wanted < 1) return { status: 'refused', reason: 'not_a_quantity' };
  const decision = canBuy(stock, wanted + others);
  if (decision.status === 'ok') return { ...decision, quantity: wanted };
  const most =
    decision.reason === 'not_enough_stock'
      ? Math.min(decision.available, stock.maxPurchaseQuantity ?? Infinity)
      : decision.reason === 'above_maximum'
        ? mostBelowMaximum(stock, decision.maximum)
        : 0;
  const room = most - others;
  if (room > 0 && canBuy(stock, most).status === 'ok') return { status: 'limited', quantity: room };
  const reason = decision.reason === 'not_enough_stock' ? 'out_of_stock' : decision.reason;
  return { status: 'refused', reason };
}

/** The maximum may be more than there is. */
function mostBelowMaximum(stock: Stock, maximum: number): number {
  const decision = canBuy(stock, maximum);
  return decision.status === 'refused' && decision.reason === 'not_enough_stock' ? decision.available : maximum;
}

/** How many of the same stock are in the other lines. */
export function othersOfStock(
  items: readonly CartItem[],
  products: ReadonlyMap<number, Product>,
  key: string,
  exceptItemId: number | undefined,
): number {
  let sum = 0;
  for (const item of items) {
    const product = products.get(item.productId);
    if (!product || item.id === exceptItemId) continue;
    const variation = variationOf(product, item.combinationId);
    if (stockKey(product, variation) === key) sum += item.quantity;
  }
  return sum;
}
