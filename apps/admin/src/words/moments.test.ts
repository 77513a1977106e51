import { describe, expect, it } from 'vitest';
import { formatClock, formatMoment, formatSpan } from './moments.ts';

const noon = Date.UTC(2026, 10, 21, 12, 2, 3, 45);

describe('moments', () => {
  it('are told in the store’s zone', () => {
    expect(formatMoment(noon, 'Europe/Berlin')).toBe('21 Nov 2026, 13:02');
  });

  it('fall back to UTC in a zone nobody knows', () => {
    expect(formatMoment(noon, 'Mars/Olympus')).toBe('21 Nov 2026, 12:02');
  });

  it('go down to the millisecond for developers', () => {
    expect(formatClock(noon)).toBe('12:02:03.045');
  });

  it.each([
    [0, '0 seconds'],
    [61_000, '1 minute 1 second'],
    [2 * 86_400_000 + 3 * 3_600_000 + 5000, '2 days 3 hours'],
  ])('measure %d ms as %s', (ms, words) => {
    expect(formatSpan(ms)).toBe(words);
  });
});
