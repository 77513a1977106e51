import * as fc from 'fast-check';
import { formatMoment } from '@ecwid-kit/types';
import { expect, it } from 'vitest';
import { firstChargeAfter, nextChargeAfter, type ChargeSettings } from './charge-dates.ts';

const at = (iso: string) => Date.parse(iso) / 1000;

/** The dates of the charges that follow a beginning. */
function charges(iso: string, settings: ChargeSettings, count: number): string[] {
  const begun = at(iso);
  const dates: string[] = [];
  let moment = begun;
  for (let index = 0; index < count; index += 1) {
    moment = nextChargeAfter(moment, settings, begun);
    dates.push(formatMoment(moment).slice(0, 16));
  }
  return dates;
}

// fidelity: assumed, what becomes of a day that a month does not have is not said; the last day, and the own day again
// where there is one
it('charges on the same day of each month, or on its last', () => {
  expect(charges('2026-01-31T12:53:40Z', { recurringInterval: 'MONTH', recurringIntervalCount: 1 }, 3)).toEqual([
    '2026-02-28 12:53',
    '2026-03-31 12:53',
    '2026-04-30 12:53',
  ]);
  expect(charges('2024-02-29T00:00:00Z', { recurringInterval: 'YEAR', recurringIntervalCount: 1 }, 4).at(-1)).toBe(
    '2028-02-29 00:00',
  );
});

// fidelity: documented
it('charges every so many days, weeks, months or years', () => {
  const first = (recurringInterval: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR', recurringIntervalCount: number) =>
    charges('2026-01-01T08:00:00Z', { recurringInterval, recurringIntervalCount }, 1)[0];

  expect(first('DAY', 3)).toBe('2026-01-04 08:00');
  expect(first('WEEK', 2)).toBe('2026-01-15 08:00');
  expect(first('MONTH', 3)).toBe('2026-04-01 08:00');
  expect(first('YEAR', 2)).toBe('2028-01-01 08:00');
});

const settings = fc.record({
  recurringInterval: fc.constantFrom('DAY' as const, 'WEEK' as const, 'MONTH' as const, 'YEAR' as const),
  recurringIntervalCount: fc.integer({ min: 1, max: 24 }),
});
const moment = fc.integer({ min: at('2000-01-01T00:00:00Z'), max: at('2100-01-01T00:00:00Z') });

it('always moves on, and keeps the time of the day', () => {
  fc.assert(
    fc.property(moment, settings, (from, each) => {
      const next = nextChargeAfter(from, each, from);
      expect(next).toBeGreaterThan(from);
      expect(next % 86_400).toBe(from % 86_400);
    }),
  );
});

it('finds the first charge of a rhythm that is still to come', () => {
  fc.assert(
    fc.property(moment, fc.integer({ min: 0, max: 400 * 86_400 }), settings, (from, later, each) => {
      const next = firstChargeAfter(from + later, from, each, from);
      expect(next).toBeGreaterThan(from + later);
    }),
  );
});
