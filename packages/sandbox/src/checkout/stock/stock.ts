/** The stock of a product or of one of its variations. */
export interface Stock {
  readonly enabled?: boolean;
  readonly unlimited?: boolean;
  /** Left; absent when unlimited. */
  readonly quantity?: number;
  readonly minPurchaseQuantity?: number | null;
  readonly maxPurchaseQuantity?: number | null;
  readonly outOfStockVisibilityBehaviour?: 'SHOW' | 'HIDE' | 'ALLOW_PREORDER';
}

export type BuyDecision =
  | { readonly status: 'ok'; readonly isPreorder: boolean }
  | { readonly status: 'refused'; readonly reason: 'disabled' | 'out_of_stock' | 'not_a_quantity' }
  | { readonly status: 'refused'; readonly reason: 'not_enough_stock'; readonly available: number }
  | { readonly status: 'refused'; readonly reason: 'below_minimum'; readonly minimum: number }
  | { readonly status: 'refused'; readonly reason: 'above_maximum'; readonly maximum: number };

/** How many pieces there are; `undefined` for any number. */
export function availableQuantity({ unlimited, quantity }: Stock): number | undefined {
  return unlimited === true || quantity === undefined ? undefined : Math.max(0, quantity);
}

/**
 * Decides whether a shopper may have this many pieces, all lines of the same stock taken together. More than is left
 * is a preorder where the merchant allows preorders.
 */
export function canBuy(stock: Stock, wanted: number): BuyDecision {
  if (!Number.isSafeInteger(wanted) || wanted < 1) return { status: 'refused', reason: 'not_a_quantity' };
  if (stock.enabled === false) return { status: 'refused', reason: 'disabled' };
  const minimum = stock.minPurchaseQuantity ?? 1;
  if (wanted < minimum) return { status: 'refused', reason: 'below_minimum', minimum };
  const maximum = stock.maxPurchaseQuantity ?? Infinity;
  if (wanted > maximum) return { status: 'refused', reason: 'above_maximum', maximum };
  const available = availableQuantity(stock);
  if (available === undefined || wanted <= available) return { status: 'ok', isPreorder: false };
  if (stock.outOfStockVisibilityBehaviour === 'ALLOW_PREORDER') return { status: 'ok', isPreorder: true };
  if (available === 0) return { status: 'refused', reason: 'out_of_stock' };
  return { status: 'refused', reason: 'not_enough_stock', available };
}

/** Whose stock a line of a cart takes from. */
export interface StockLine {
  readonly productId: number;
  readonly combinationId?: number;
  readonly quantity: number;
  readonly product: Stock;
  /** Absent or without a stock of its own: the product's counts. */
  readonly variation?: Stock;
}

export interface StockChange {
  readonly productId: number;
  /** Absent when the product's own stock changes. */
  readonly combinationId?: number;
  readonly quantityDelta: number;
  /** Left afterwards; below zero after a preorder. */
  readonly quantity: number;
}

/** What an order takes from the stock: one change for every limited stock its lines share, in the order of the lines. */
export function planStockDecrease(lines: readonly StockLine[]): StockChange[] {
  const changes = new Map<string, StockChange>();
  for (const { productId, combinationId, quantity, product, variation } of lines) {
    const ofVariation = combinationId !== undefined && hasOwnStock(variation);
    const stock = (ofVariation ? variation : product) ?? {};
    if (stock.unlimited === true || stock.quantity === undefined) continue;
    const key = ofVariation ? `${productId}/${combinationId}` : `${productId}`;
    const before = changes.get(key) ?? { quantityDelta: 0, quantity: stock.quantity };
    changes.set(key, {
      productId,
      ...(ofVariation ? { combinationId } : {}),
      quantityDelta: before.quantityDelta - quantity,
      quantity: before.quantity - quantity,
    });
  }
  return [...changes.values()];
}

/** The changes that put back what an order took, when it is cancelled. */
export function planStockReturn(lines: readonly StockLine[]): StockChange[] {
  return planStockDecrease(lines.map((line) => ({ ...line, quantity: -line.quantity })));
}

/** A variation's rules for buying: its own where it has them, the product's otherwise. */
export function stockOf(product: Stock, variation: Stock | undefined): Stock {
  if (!variation) return product;
  const behaviour = variation.outOfStockVisibilityBehaviour ?? product.outOfStockVisibilityBehaviour;
  return {
    ...(product.enabled === undefined ? {} : { enabled: product.enabled }),
    ...amountLeft(hasOwnStock(variation) ? variation : product),
    minPurchaseQuantity: variation.minPurchaseQuantity ?? product.minPurchaseQuantity ?? null,
    maxPurchaseQuantity: variation.maxPurchaseQuantity ?? product.maxPurchaseQuantity ?? null,
    ...(behaviour === undefined ? {} : { outOfStockVisibilityBehaviour: behaviour }),
  };
}

function hasOwnStock(variation: Stock | undefined): variation is Stock {
  return variation?.unlimited === true || variation?.quantity !== undefined;
}

function amountLeft({ unlimited, quantity }: Stock): Stock {
  return { ...(unlimited === undefined ? {} : { unlimited }), ...(quantity === undefined ? {} : { quantity }) };
}
