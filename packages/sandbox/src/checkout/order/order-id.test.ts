import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatOrderId, makePublicOrderId } from './order-id.ts';

// fidelity: assumed, the form is known from samples only; the first character is a letter, so that an id is never
// mistaken for the older number
it('makes ids of five capitals and digits that are never a number', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 5, maxLength: 5 }),
      (draws) => {
        const next = draws[Symbol.iterator]();
        expect(makePublicOrderId(() => next.next().value ?? 0)).toMatch(/^[A-Z][A-Z0-9]{4}$/);
      },
    ),
  );
});

// fidelity: assumed, prefix and suffix are documented, what `orderNumberMinDigitsAmount` does to an id with letters
// is not; it pads numbers only
it('dresses an id as the merchant set it up', () => {
  expect(formatOrderId('QX7TE', { orderNumberPrefix: 'SHOP-', orderNumberMinDigitsAmount: 8 })).toBe('SHOP-QX7TE');
  expect(formatOrderId(42, { orderNumberPrefix: 'A', orderNumberSuffix: '-q', orderNumberMinDigitsAmount: 4 })).toBe(
    'A0042-q',
  );
  expect(formatOrderId(12_345, { orderNumberMinDigitsAmount: 4 })).toBe('12345');
});
