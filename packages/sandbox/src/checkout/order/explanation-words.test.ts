import { describe, expect, it } from 'vitest';
import { discountWords, labelled, moneyWords, taxWords } from './explanation-words.ts';

const euros = moneyWords({ formatsAndUnits: { currencyPrefix: '€' } });

describe('moneyWords', () => {
  it('keeps the decimals that a price has beyond the currency’s', () => {
    expect(euros(26.5)).toBe('€26.50');
    expect(euros(4.225)).toBe('€4.225');
  });

  it('names the currency of a store that has no sign for it', () => {
    expect(moneyWords({ formatsAndUnits: { currency: 'CHF', currencyPrefix: '' } })(5)).toBe('5.00 CHF');
  });
});

describe('labelled', () => {
  it('does not say the same twice', () => {
    expect(labelled('Shipping', 'Worldwide')).toBe('Shipping: Worldwide');
    expect(labelled('Handling fee', 'Handling Fee')).toBe('Handling fee');
    expect(labelled('Coupon', undefined)).toBe('Coupon');
  });
});

describe('taxWords', () => {
  it.each([
    ['VAT', 19, 'VAT 19 %'],
    ['VAT 19 %', 19, 'VAT 19 %'],
    ['VAT 19%', 9, 'VAT 19% 9 %'],
    ['', 7.5, '7.5 %'],
  ])('has the rate of %j at %d in it once', (name, percent, words) => {
    expect(taxWords({ name, percent })).toBe(words);
  });
});

describe('discountWords', () => {
  it.each([
    [{ value: 5, type: 'PERCENT', base: 'SUBTOTAL', orderTotal: 50 }, '5 % off the subtotal, from €50.00'],
    [{ value: 3, type: 'ABSOLUTE', base: 'CUSTOM' }, '€3.00 off'],
    [{ value: 8.9, type: 'FIXED_PRICE', base: 'ITEM' }, 'A price of €8.90'],
    [{ value: 100, type: 'PERCENT', base: 'SHIPPING' }, '100 % off shipping'],
  ] as const)('says what %j does', (rule, words) => {
    expect(discountWords(rule, euros)).toBe(words);
  });
});
