import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { barGeometry, formatDuration, spanBounds } from './waterfall-scale.ts';

const span = fc.record({ startMs: fc.nat({ max: 100_000 }), durationMs: fc.nat({ max: 100_000 }) });

it('keeps every bar inside the axis', () => {
  fc.assert(
    fc.property(fc.array(span, { minLength: 1 }), (spans) => {
      const whole = spanBounds(spans);
      for (const each of spans) {
        const { start, length } = barGeometry(each, whole);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start + length).toBeLessThanOrEqual(100.0001);
      }
    }),
  );
});

it.each([
  [0.25, '0.3 ms'],
  [840, '840 ms'],
  [1240, '1.24 s'],
  [42_000, '42.0 s'],
  [59_999, '1 min 0 s'],
  [185_000, '3 min 5 s'],
])('writes %d as %s', (ms, words) => {
  expect(formatDuration(ms)).toBe(words);
});
