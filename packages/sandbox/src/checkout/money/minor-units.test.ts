import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { productOf, sumOf } from './decimal.ts';
import { fromMinor, percentOf, percentOfNet, roundRatio, toMinor } from './minor-units.ts';

describe('toMinor', () => {
  // fidelity: assumed, rounding is not said; half away from zero, as invoices are usually rounded
  it.each([
    [1.005, 2, 101],
    [1.0049, 2, 100],
    [-1.005, 2, -101],
    [8.345, 2, 835],
    [4.35, 2, 435],
    [499.5, 0, 500],
    [0.0005, 3, 1],
    [1e-7, 2, 0],
    [1e21, 0, 1e21],
  ])('reads %d with %d decimals as %d, half away from zero', (amount, precision, minor) => {
    expect(toMinor(amount, precision)).toBe(minor);
  });

  it('refuses what is no number', () => {
    expect(() => toMinor(Number.NaN, 2)).toThrow(RangeError);
    expect(() => toMinor(Number.POSITIVE_INFINITY, 2)).toThrow(RangeError);
  });

  it('reads back every amount of up to fifteen digits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 }),
        fc.constantFrom(0, 2, 3),
        (minor, precision) => {
          expect(toMinor(fromMinor(minor, precision), precision)).toBe(minor);
        },
      ),
    );
  });
});

describe('percentOf', () => {
  // fidelity: assumed, rounding of percentages is not said; each is rounded once, half away from zero
  it.each([
    [1000, 8.875, 89],
    [50, 1, 1],
    [49, 1, 0],
    [3844, 2, 77],
    [10, 0.5, 0],
  ])('takes %s minor units times %s percent as %s', (amount, percent, share) => {
    expect(percentOf(amount, percent)).toBe(share);
  });

  it('stays exact where doubles do not', () => {
    expect(percentOf(9_007_199_254_740_991, 100)).toBe(9_007_199_254_740_991);
  });
});

describe('percentOfNet', () => {
  // fidelity: assumed, the formula is not said; it is the arithmetic of included taxes, and the documented sample of an order agrees
  it('takes an included tax out of an amount', () => {
    expect(percentOfNet(12_500, 25, [25])).toBe(2500);
    expect(percentOfNet(1000, 10, [10])).toBe(91);
  });

  it('leaves a tax that is not included as a plain percentage', () => {
    expect(percentOfNet(1000, 10, [])).toBe(percentOf(1000, 10));
  });
});

it('rounds ratios symmetrically around zero', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }), (top, bottom) => {
      expect(roundRatio(-top, bottom) + roundRatio(top, bottom)).toBe(0);
    }),
  );
});

it('adds and multiplies numbers as they are written', () => {
  expect(sumOf([0.1, 0.2])).toBe(0.3);
  expect(productOf(0.1, 3)).toBe(0.3);
  expect(sumOf([])).toBe(0);
});
