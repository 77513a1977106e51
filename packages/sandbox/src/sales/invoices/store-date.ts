import type { StoreProfile } from '@ecwid-kit/types';

type Formats = NonNullable<StoreProfile['formatsAndUnits']>;

const PARTS = {
  year: { year: 'numeric' },
  shortYear: { year: '2-digit' },
  month: { month: '2-digit' },
  shortMonth: { month: 'short' },
  longMonth: { month: 'long' },
  day: { day: '2-digit' },
  plainDay: { day: 'numeric' },
  weekday: { weekday: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const LETTERS: Readonly<Record<string, keyof typeof PARTS>> = {
  yyyy: 'year',
  yy: 'shortYear',
  MM: 'month',
  MMM: 'shortMonth',
  MMMM: 'longMonth',
  dd: 'day',
  d: 'plainDay',
  EEE: 'weekday',
};

/** A day as the store writes it, in its time zone: `dateFormat` has the letters of Java's SimpleDateFormat. */
export function storeDate(unixSeconds: number, formats: Formats, lang: string): string {
  const { dateFormat = 'MMM d, yyyy', timezone } = formats;
  const locale = lang.replace('_', '-');
  const part = (letters: string): string => {
    const name = LETTERS[letters];
    if (!name) return letters;
    const options = { ...PARTS[name], ...(timezone && { timeZone: timezone }) };
    const parts = new Intl.DateTimeFormat(locale, options).formatToParts(unixSeconds * 1000);
    const text = parts.find(({ type }) => type !== 'literal')?.value ?? '';
    return letters.length === 2 ? text.padStart(2, '0') : text;
  };
  return dateFormat.replaceAll(/''|[A-Za-z]+/g, (letters) => (letters === "''" ? "'" : part(letters)));
}
