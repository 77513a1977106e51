import { describe, expect, it } from 'vitest';
import { canBuy, planStockDecrease, planStockReturn, stockOf } from './stock.ts';

// fidelity: assumed, the fields of stock and of limits are documented, how the checkout reads them is not; they are
// read as their names say
describe('canBuy', () => {
  it('sells what is left and no more', () => {
    expect(canBuy({ quantity: 3 }, 3)).toEqual({ status: 'ok', isPreorder: false });
    expect(canBuy({ quantity: 3 }, 4)).toEqual({ status: 'refused', reason: 'not_enough_stock', available: 3 });
    expect(canBuy({ quantity: -2 }, 1)).toEqual({ status: 'refused', reason: 'out_of_stock' });
  });

  it('sells any number of an unlimited product', () => {
    expect(canBuy({ unlimited: true }, 1_000_000).status).toBe('ok');
    expect(canBuy({}, 5).status).toBe('ok');
  });

  it('takes preorders beyond the stock where the merchant does', () => {
    const stock = { quantity: 1, outOfStockVisibilityBehaviour: 'ALLOW_PREORDER' } as const;
    expect(canBuy(stock, 1)).toEqual({ status: 'ok', isPreorder: false });
    expect(canBuy(stock, 2)).toEqual({ status: 'ok', isPreorder: true });
  });

  it('keeps to the least and most pieces per order', () => {
    const stock = { unlimited: true, minPurchaseQuantity: 2, maxPurchaseQuantity: 5 };
    expect(canBuy(stock, 1)).toEqual({ status: 'refused', reason: 'below_minimum', minimum: 2 });
    expect(canBuy(stock, 6)).toEqual({ status: 'refused', reason: 'above_maximum', maximum: 5 });
    expect(canBuy({ minPurchaseQuantity: null, maxPurchaseQuantity: null }, 1).status).toBe('ok');
  });

  it('refuses disabled products and what is no quantity', () => {
    expect(canBuy({ enabled: false }, 1)).toEqual({ status: 'refused', reason: 'disabled' });
    for (const wanted of [0, -1, 1.5, Number.NaN])
      expect(canBuy({}, wanted)).toMatchObject({ reason: 'not_a_quantity' });
  });
});

// fidelity: assumed, what a variation without a stock of its own has is documented as inherited; which stock an order
// takes is not said
describe('stockOf', () => {
  it("prefers a variation's own stock and limits to the product's", () => {
    const product = { quantity: 9, minPurchaseQuantity: 2, enabled: true };
    expect(stockOf(product, { quantity: 1 })).toMatchObject({ quantity: 1, minPurchaseQuantity: 2, enabled: true });
    expect(stockOf(product, { minPurchaseQuantity: 1 })).toMatchObject({ quantity: 9, minPurchaseQuantity: 1 });
    expect(stockOf({ quantity: 0 }, { unlimited: true })).not.toHaveProperty('quantity');
  });
});

// fidelity: assumed, how an order takes stock of several lines is not said; lines of one stock are counted together
describe('planStockDecrease', () => {
  const product = { quantity: 10 };

  it('takes lines of the same stock together', () => {
    const lines = [
      { productId: 1, quantity: 2, product },
      { productId: 1, combinationId: 5, quantity: 3, product, variation: {} },
      { productId: 1, combinationId: 6, quantity: 1, product, variation: { quantity: 4 } },
    ];

    expect(planStockDecrease(lines)).toEqual([
      { productId: 1, quantityDelta: -5, quantity: 5 },
      { productId: 1, combinationId: 6, quantityDelta: -1, quantity: 3 },
    ]);
  });

  it('leaves unlimited stock alone and lets preorders go below zero', () => {
    expect(planStockDecrease([{ productId: 1, quantity: 2, product: { unlimited: true, quantity: 3 } }])).toEqual([]);
    expect(planStockDecrease([{ productId: 1, quantity: 12, product }])).toEqual([
      { productId: 1, quantityDelta: -12, quantity: -2 },
    ]);
  });

  it('is undone by a return', () => {
    expect(planStockReturn([{ productId: 1, quantity: 2, product: { quantity: 8 } }])).toEqual([
      { productId: 1, quantityDelta: 2, quantity: 10 },
    ]);
  });
});
