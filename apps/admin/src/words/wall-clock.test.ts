import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wallClockMoment, wallClockText } from './wall-clock.ts';

describe('the clock on the wall', () => {
  it('shows the time of its zone', () => {
    expect(wallClockText(Date.UTC(2026, 10, 21, 23, 30), 'Europe/Berlin')).toBe('2026-11-22T00:30');
    expect(wallClockMoment('2026-11-22T00:30', 'Europe/Berlin')).toBe(Date.UTC(2026, 10, 21, 23, 30));
  });

  it('is found again from what it shows, but in the hour that comes twice', () => {
    const zones = fc.constantFrom('UTC', 'Asia/Tokyo', 'America/New_York', 'Australia/Lord_Howe');
    const minutes = fc.integer({ min: 28_000_000, max: 31_000_000 });
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        const text = wallClockText(minute * 60_000, zone);
        expect(wallClockText(wallClockMoment(text, zone) ?? 0, zone)).toBe(text);
      }),
    );
  });

  it('knows what is no time', () => {
    expect(wallClockMoment('tomorrow', 'UTC')).toBeUndefined();
  });

  it('shows UTC in a zone nobody knows', () => {
    expect(wallClockText(0, 'Mars/Olympus')).toBe('1970-01-01T00:00');
  });
});
