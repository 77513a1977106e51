import { DATE_FORMATS } from '@ecwid-kit/types';
import { expect, it } from 'vitest';
import { storeDate } from './store-date.ts';

const NEW_YEAR = Date.parse('2026-01-01T00:30:00Z') / 1000;

it.each([
  ['dd-MM-yyyy', '01-01-2026'],
  ['yyyy/MM/dd', '2026/01/01'],
  ['MMM d, yyyy', 'Jan 1, 2026'],
  ["EEE, MMM d, ''yy", "Thu, Jan 1, '26"],
  ['EEE, MMMM d, yyyy', 'Thu, January 1, 2026'],
] as const)('writes a day as %s', (dateFormat, text) => {
  expect(DATE_FORMATS).toContain(dateFormat);
  expect(storeDate(NEW_YEAR, { dateFormat, timezone: 'UTC' }, 'en')).toBe(text);
});

it('goes by the time zone and the language of the store', () => {
  expect(storeDate(NEW_YEAR, { dateFormat: 'MMMM d, yyyy', timezone: 'America/New_York' }, 'de')).toBe(
    'Dezember 31, 2025',
  );
});
