/** How amounts of a currency are written: the fields of a profile's `formatsAndUnits`, without their prefix. */
export interface CurrencyFormat {
  prefix: string;
  suffix: string;
  precision: number;
  groupSeparator: string;
  decimalSeparator: string;
}

// The separators that a profile may hold; others (a Swiss apostrophe) become none.
const GROUP_SEPARATORS = [' ', '.', ',', ''];

/** As people in the country write it: `$1,234.50`, `1.234,50 €`. */
export function currencyFormat(countryCode: string, currency: string): CurrencyFormat {
  const format = new Intl.NumberFormat([localeOf(countryCode), 'en'], {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    numberingSystem: 'latn',
    useGrouping: true,
  });
  const parts = format.formatToParts(1_234_567.5).map((part) => ({ type: part.type, value: plainSpaces(part.value) }));
  const firstDigit = parts.findIndex((part) => part.type === 'integer');
  const lastDigit = parts.findLastIndex((part) => part.type === 'integer' || part.type === 'fraction');
  const text = (from: number, to: number) =>
    parts
      .slice(from, to)
      .map((part) => part.value)
      .join('');
  const find = (type: string) => parts.find((part) => part.type === type)?.value;
  const group = find('group') ?? '';
  return {
    prefix: text(0, firstDigit).trimStart(),
    suffix: text(lastDigit + 1, parts.length).trimEnd(),
    precision: format.resolvedOptions().maximumFractionDigits ?? 2,
    groupSeparator: GROUP_SEPARATORS.includes(group) ? group : '',
    decimalSeparator: find('decimal') === ',' ? ',' : '.',
  };
}

/** The country's most spoken language, except where that one is rarely written. */
function localeOf(countryCode: string): string {
  if (countryCode === 'CH') return 'de-CH';
  const { language } = new Intl.Locale(`und-${countryCode}`).maximize();
  return `${language}-${countryCode}`;
}

/** No-break spaces and direction marks have no place in a profile's fields. */
function plainSpaces(text: string): string {
  return text.replaceAll(/[\u00A0\u202F\u2009]/gu, ' ').replaceAll(/[\u200E\u200F\u061C]/gu, '');
}
