import { decimalToMinor } from './minor-units.ts';
import { decimal } from './decimal.ts';

/** What `profile.formatsAndUnits` says about writing amounts. */
export interface NumberFormats {
  readonly currencyPrefix?: string;
  readonly currencySuffix?: string;
  readonly currencyPrecision?: number;
  readonly currencyGroupSeparator?: string;
  readonly currencyDecimalSeparator?: string;
  readonly currencyTruncateZeroFractional?: boolean;
}

/** `€1 234,50`: a price as the storefront and `…Formatted` fields show it. The sign of a negative amount comes first. */
export function formatMoney(amount: number, formats: NumberFormats): string {
  const text = formatNumber(amount, {
    precision: formats.currencyPrecision ?? 2,
    group: formats.currencyGroupSeparator ?? ',',
    point: formats.currencyDecimalSeparator ?? '.',
    truncate: formats.currencyTruncateZeroFractional ?? false,
  });
  const sign = text.startsWith('-') ? '-' : '';
  return `${sign}${formats.currencyPrefix ?? ''}${text.slice(sign.length)}${formats.currencySuffix ?? ''}`;
}

interface NumberStyle {
  readonly precision: number;
  readonly group: string;
  readonly point: string;
  /** Drops the decimals when all of them are zero: 12.00 is written 12, and 12.50 stays. */
  readonly truncate: boolean;
}

function formatNumber(value: number, { precision, group, point, truncate }: NumberStyle): string {
  const minor = decimalToMinor(decimal(value), precision);
  const digits = String(Math.abs(minor)).padStart(precision + 1, '0');
  const cut = digits.length - precision;
  const whole = digits.slice(0, cut).replaceAll(/\B(?=(\d{3})+$)/g, () => group);
  const fraction = digits.slice(cut);
  const shown = fraction === '' || (truncate && /^0+$/.test(fraction)) ? whole : `${whole}${point}${fraction}`;
  return minor < 0 ? `-${shown}` : shown;
}
