import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from './spread.ts';

const weights = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 12 });
const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);

describe('spread', () => {
  // fidelity: assumed, how an amount is spread over lines is not said; by their share, with what is left over to the
  // largest remainders, so that the parts add up
  it('gives leftover units to the largest remainders', () => {
    expect(spread(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(spread(5, [10, 20, 70])).toEqual([1, 1, 3]);
    expect(spread(10, [1, 2])).toEqual([3, 7]);
  });

  it('splits evenly when nothing has a weight', () => {
    expect(spread(3, [0, 0])).toEqual([2, 1]);
    expect(spread(0, [0, 0])).toEqual([0, 0]);
  });

  it('makes parts that add up to the whole', () => {
    fc.assert(
      fc.property(fc.nat(), weights, (amount, parts) => {
        expect(sum(spread(amount, parts))).toBe(amount);
      }),
    );
  });

  it('keeps each part within one unit of its exact share', () => {
    fc.assert(
      fc.property(fc.nat(), weights, (amount, parts) => {
        const total = sum(parts);
        fc.pre(total > 0);
        for (const [index, part] of spread(amount, parts).entries()) {
          const exact = (amount * (parts[index] ?? 0)) / total;
          expect(Math.abs(part - exact)).toBeLessThan(1 + 1e-6);
        }
      }),
    );
  });

  it('never takes more from a part than it has', () => {
    fc.assert(
      fc.property(weights, fc.double({ min: 0, max: 1, noNaN: true }), (parts, share) => {
        const taken = spread(Math.floor(sum(parts) * share), parts);
        for (const [index, part] of taken.entries()) expect(part).toBeLessThanOrEqual(parts[index] ?? 0);
      }),
    );
  });
});
