import { describe, expect, it } from 'vitest';
import { readVariations, variationField } from './variation-fields.ts';

const price = variationField(5, 'price');
const quantity = variationField(5, 'quantity');

describe('readVariations', () => {
  it('wants only what was changed', () => {
    const values = { [price]: '12,50', [`${price}-was`]: '10', [quantity]: '3', [`${quantity}-was`]: '3', name: 'Mug' };

    expect(readVariations(values)).toEqual({ changes: [{ id: 5, price: 12.5 }] });
  });

  it('joins the fields of one variation', () => {
    expect(readVariations({ [price]: '1', [quantity]: '2' })).toEqual({ changes: [{ id: 5, price: 1, quantity: 2 }] });
  });

  it('keeps what is stored when a field is emptied', () => {
    expect(readVariations({ [price]: '', [`${price}-was`]: '10' })).toEqual({ changes: [] });
  });

  it('names the field that cannot be read', () => {
    expect(readVariations({ [price]: 'cheap' })).toEqual({ errors: { [price]: [expect.stringMatching(/amount/)] } });
  });
});
