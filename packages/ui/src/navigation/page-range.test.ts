import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { pageRange } from './page-range.ts';

it('visits each entry once when followed from the start', () => {
  fc.assert(
    fc.property(fc.nat({ max: 500 }), fc.integer({ min: 1, max: 100 }), (total, limit) => {
      let seen = 0;
      for (let offset: number | undefined = 0; offset !== undefined;) {
        const range = pageRange({ offset, limit, total });
        expect(range.first).toBe(Math.min(seen + 1, total));
        seen = range.last;
        offset = range.next;
      }
      expect(seen).toBe(total);
    }),
  );
});

it('leads from the second page back to the first, also when the step is not whole', () => {
  expect(pageRange({ offset: 50, limit: 50, total: 120 }).previous).toBe(0);
  expect(pageRange({ offset: 30, limit: 50, total: 120 }).previous).toBe(0);
});

it('leads from past the end back to the last page', () => {
  expect(pageRange({ offset: 1000, limit: 50, total: 120 })).toMatchObject({ previous: 100, next: undefined });
});
