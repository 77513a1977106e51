import { decimalToMinor } from './minor-units.ts';
import { decimal } from './decimal.ts';

/** What `profile.formatsAndUnits` says about writing amounts and weights. */
export interface NumberFormats {
  readonly currencyPrefix?: string;
  readonly currencySuffix?: string;
  readonly currencyPrecision?: number;
  readonly currencyGroupSeparator?: string;
  readonly currencyDecimalSeparator?: string;
  readonly currencyTruncateZeroFractional?: boolean;
  readonly weightUnit?: WeightUnit;
  readonly weightPrecision?: number;
  readonly weightGroupSeparator?: string;
  readonly weightDecimalSeparator?: string;
  readonly weightTruncateZeroFractional?: boolean;
}

export type WeightUnit = 'CARAT' | 'GRAM' | 'OUNCE' | 'POUND' | 'KILOGRAM';

const WEIGHT_SYMBOLS: Record<WeightUnit, string> = { CARAT: 'ct', GRAM: 'g', OUNCE: 'oz', POUND: 'lb', KILOGRAM: 'kg' };

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

/** `1.25 kg`. Without `weightPrecision` as many decimals as the weight has. */
export function formatWeight(weight: number, formats: NumberFormats): string {
  const text = formatNumber(weight, {
    precision: formats.weightPrecision ?? decimal(weight).scale,
    group: formats.weightGroupSeparator ?? '',
    point: formats.weightDecimalSeparator ?? '.',
    truncate: formats.weightTruncateZeroFractional ?? false,
  });
  return `${text} ${WEIGHT_SYMBOLS[formats.weightUnit ?? 'KILOGRAM']}`;
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
