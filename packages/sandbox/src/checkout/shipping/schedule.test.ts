import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openingAt, scheduleDays, type ScheduleSettings } from './schedule.ts';

/** A Monday, 12:00 in Zagreb. */
const MONDAY_NOON = Date.parse('2026-01-05T11:00:00Z') / 1000;
const timezone = 'Europe/Zagreb';
const WEEK = '{"MON":[["09:00","13:00"],["15:00","18:00"]],"TUE":[["09:00","18:00"]],"WED":[["09:00","18:00"]]}';

const daysOf = (settings: ScheduleSettings, nowSeconds = MONDAY_NOON) =>
  scheduleDays({ businessHours: WEEK, ...settings }, { nowSeconds, timezone });
const datesOf = (settings: ScheduleSettings, nowSeconds?: number) =>
  daysOf(settings, nowSeconds).map(({ date }) => date);
const time = (seconds: number) =>
  new Date(seconds * 1000).toLocaleTimeString('en-GB', { timeZone: timezone, hour: '2-digit', minute: '2-digit' });
const timesOf = (settings: ScheduleSettings, nowSeconds?: number) =>
  (daysOf(settings, nowSeconds)[0]?.slots ?? []).map(
    ({ fromSeconds, untilSeconds }) => `${time(fromSeconds)}-${time(untilSeconds)}`,
  );

// fidelity: assumed, the fields of a schedule are documented, how the date picker steps through a day is not; slots
// begin with the opening and follow each other
describe('scheduleDays', () => {
  it('has the slots of business hours that are still to come', () => {
    expect(timesOf({})).toEqual(['12:00-13:00', '15:00-16:00', '16:00-17:00', '17:00-18:00']);
    expect(timesOf({ timeSlotLengthInMinutes: 90 })).toEqual(['15:00-16:30', '16:30-18:00']);
  });

  it('has no slots before the order is ready', () => {
    expect(timesOf({ fulfillmentTimeInMinutes: 240 })).toEqual(['16:00-17:00', '17:00-18:00']);
    expect(datesOf({ fulfillmentTimeInMinutes: 24 * 60 })[0]).toBe('2026-01-06');
  });

  it('offers today only as the settings for the same day allow', () => {
    expect(datesOf({ allowSameDayDelivery: false })[0]).toBe('2026-01-06');
    expect(datesOf({ cutoffTimeForSameDayDelivery: '11:30' })[0]).toBe('2026-01-06');
    expect(datesOf({ cutoffTimeForSameDayDelivery: '12:00' })[0]).toBe('2026-01-05');
  });

  it('ends with the availability period', () => {
    expect(datesOf({ availabilityPeriod: 'TWO_DAYS' })).toEqual(['2026-01-05', '2026-01-06', '2026-01-07']);
    expect(datesOf({ availabilityPeriod: 'SEVEN_DAYS' }).at(-1)).toBe('2026-01-12');
  });

  it('leaves out blackout dates, every year where they repeat', () => {
    const blackoutDates = [{ fromDate: '2026-01-06', toDate: '2026-01-12' }];
    expect(datesOf({ blackoutDates }).slice(0, 2)).toEqual(['2026-01-05', '2026-01-13']);
    const timed = [{ fromDate: '2026-01-06 00:00:00 UTC', toDate: '2026-01-12 00:00:00 UTC' }];
    expect(datesOf({ blackoutDates: timed })).toEqual(datesOf({ blackoutDates }));

    const holidays = [{ fromDate: '2020-12-24', toDate: '2021-01-06', repeatedAnnually: true }];
    expect(datesOf({ blackoutDates: holidays })[0]).toBe('2026-01-07');
    expect(datesOf({ blackoutDates: [{ fromDate: '2020-12-24', toDate: '2021-01-06' }] })[0]).toBe('2026-01-05');
  });

  it('has whole days where only the day is chosen', () => {
    expect(timesOf({ scheduledTimePrecisionType: 'DATE', businessHours: '{"MON":[["09:00","18:00"]]}' })).toEqual([
      '09:00-18:00',
    ]);
  });

  it('keeps to the wall clock when the clocks change', () => {
    const saturday = Date.parse('2026-03-28T12:00:00Z') / 1000; // the clocks go forward in the night
    const settings = { businessHours: '{"SUN":[["09:00","11:00"]]}' };

    expect(timesOf(settings, saturday)).toEqual(['09:00-10:00', '10:00-11:00']);
    expect(daysOf(settings, saturday)[0]?.slots[0]?.fromSeconds).toBe(Date.parse('2026-03-29T07:00:00Z') / 1000);
  });

  it('never offers a time that is over, or too soon, in any zone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_767_000_000, max: 1_799_000_000 }),
        fc.constantFrom('America/New_York', 'Asia/Kathmandu', 'Pacific/Auckland', 'UTC', 'no/zone'),
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 15, max: 240 }),
        (nowSeconds, zone, fulfillmentTimeInMinutes, timeSlotLengthInMinutes) => {
          const settings = { businessHours: WEEK, fulfillmentTimeInMinutes, timeSlotLengthInMinutes };
          const slots = scheduleDays(settings, { nowSeconds, timezone: zone }).flatMap((day) => day.slots);
          const ready = nowSeconds + fulfillmentTimeInMinutes * 60;
          for (const { fromSeconds, untilSeconds } of slots) {
            expect(fromSeconds).toBeGreaterThan(ready - 60); // the clock shows whole minutes
            expect(untilSeconds - fromSeconds).toBe(timeSlotLengthInMinutes * 60);
          }
          expect(slots.map((slot) => slot.fromSeconds)).toEqual(
            slots.map((slot) => slot.fromSeconds).toSorted((a, b) => a - b),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('openingAt', () => {
  const at = (nowSeconds: number, settings: ScheduleSettings = { businessHours: WEEK }) =>
    openingAt(settings, { nowSeconds, timezone });

  it('says whether it is open, or when it opens again', () => {
    expect(at(MONDAY_NOON)).toEqual({ isOpen: true });
    expect(at(MONDAY_NOON + 3600)).toEqual({ isOpen: false, opensAtSeconds: MONDAY_NOON + 3 * 3600 });
    expect(at(MONDAY_NOON + 6 * 3600)).toEqual({ isOpen: false, opensAtSeconds: MONDAY_NOON + 21 * 3600 });
  });

  it('is always open without business hours, and with whole days of them', () => {
    const everyDay = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'].map((day) => [day, [['00:00', '00:00']]]);
    expect(at(MONDAY_NOON, {})).toEqual({ isOpen: true });
    expect(at(MONDAY_NOON, { businessHours: JSON.stringify(Object.fromEntries(everyDay)) })).toEqual({ isOpen: true });
  });

  it('knows no opening of a store that never opens', () => {
    expect(at(MONDAY_NOON, { businessHours: '{}' })).toEqual({ isOpen: false });
  });
});
