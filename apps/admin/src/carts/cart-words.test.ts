import { describe, expect, it } from 'vitest';
import { cartPieces, cartShopper, cartState } from './cart-words.ts';

describe('an abandoned cart', () => {
  it('is recovered once it is an order, reminded of or not', () => {
    const recoveryEmailSentTimestamp = '2026-06-01 00:00:00 +0000';

    expect(cartState({ recoveredOrderId: 7, recoveryEmailSentTimestamp }).label).toBe('Recovered');
    expect(cartState({ recoveryEmailSentTimestamp }).label).toBe('Reminded');
    expect(cartState({}).label).toBe('Not recovered');
  });

  it('belongs to whoever is known of it', () => {
    expect(cartShopper({ shippingPerson: { name: 'Ana' }, email: 'ana@shopper.example' })).toBe('Ana');
    expect(cartShopper({ billingPerson: { name: '' }, email: 'ana@shopper.example' })).toBe('ana@shopper.example');
    expect(cartShopper({})).toBe('Somebody');
  });

  it('counts pieces, not lines', () => {
    expect(cartPieces({ items: [{ id: 1, quantity: 2 }, { id: 2 }] })).toBe(3);
  });
});
