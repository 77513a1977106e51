import { describe, expect, it } from 'vitest';
import { priceLine } from './price-line.ts';

const tin = {
  price: 20,
  wholesalePrices: [
    { quantity: 10, price: 15 },
    { quantity: 5, price: 18 },
  ],
  options: [
    {
      type: 'SELECT' as const,
      name: 'Size',
      choices: [
        { text: 'S', priceModifier: -2, priceModifierType: 'ABSOLUTE' as const },
        { text: 'L', priceModifier: 10, priceModifierType: 'PERCENT' as const },
      ],
    },
    {
      type: 'CHECKBOX' as const,
      name: 'Extras',
      choices: [
        { text: 'Ribbon', priceModifier: 1.5 },
        { text: 'Card', priceModifier: 0.25 },
      ],
    },
    { type: 'TEXTFIELD' as const, name: 'Note' },
  ],
};

// fidelity: assumed, wholesale tiers, option modifiers and prices of variations are documented as fields, how they
// work together is not; modifiers are of the price of the tier, and a variation with a price of its own takes none
describe('priceLine', () => {
  it('sells a product at its price', () => {
    expect(priceLine({ product: tin, quantity: 1 })).toEqual({ unitPrice: 20, productPrice: 20, selectedOptions: [] });
  });

  it('takes the highest wholesale tier that the quantity reaches', () => {
    expect(priceLine({ product: tin, quantity: 4 }).unitPrice).toBe(20);
    expect(priceLine({ product: tin, quantity: 5 }).unitPrice).toBe(18);
    expect(priceLine({ product: tin, quantity: 30 })).toMatchObject({
      unitPrice: 15,
      productPrice: 20,
      wholesaleTier: { quantity: 10, price: 15 },
    });
  });

  it('adds the modifiers of every choice, percentages of the price without them', () => {
    const selectedOptions = [
      { name: 'Extras', value: ['Ribbon', 'Card'] },
      { name: 'Size', value: 'L' },
    ];

    expect(priceLine({ product: tin, quantity: 1, selectedOptions }).unitPrice).toBe(23.75);
    expect(priceLine({ product: tin, quantity: 10, selectedOptions }).unitPrice).toBe(18.25);
  });

  // fidelity: documented
  it('writes the selection as an order does', () => {
    const { selectedOptions } = priceLine({
      product: tin,
      quantity: 1,
      selectedOptions: [
        { name: 'Size', value: 'S' },
        { name: 'Note', value: 'hello' },
      ],
    });

    expect(selectedOptions).toEqual([
      {
        name: 'Size',
        type: 'CHOICE',
        value: 'S',
        valuesArray: ['S'],
        selections: [{ selectionTitle: 'S', selectionModifier: -2, selectionModifierType: 'ABSOLUTE' }],
      },
      { name: 'Note', type: 'TEXT', value: 'hello' },
    ]);
  });

  it('sells a variation at its own price and tiers', () => {
    expect(priceLine({ product: tin, variation: { price: 25 }, quantity: 10 }).unitPrice).toBe(25);
    expect(priceLine({ product: tin, variation: {}, quantity: 10 }).unitPrice).toBe(15);
    const variation = { price: 25, wholesalePrices: [{ quantity: 2, price: 24 }] };
    expect(priceLine({ product: tin, variation, quantity: 2 }).unitPrice).toBe(24);
  });

  it('never falls below zero', () => {
    expect(
      priceLine({ product: { ...tin, price: 1 }, quantity: 1, selectedOptions: [{ name: 'Size', value: 'S' }] })
        .unitPrice,
    ).toBe(0);
  });
});
