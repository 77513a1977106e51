import { decimal, digitsAt, plus, type Decimal } from './decimal.ts';

/**
 * An amount in the smallest unit of the store's currency (`currencyPrecision` decimals): 12.50 EUR is 1250, 500 JPY is
 * 500. Always a whole number, so amounts add up exactly.
 */
export type Minor = number;

/** `numerator / denominator` as a whole number, half away from zero: 2.5 is 3, -2.5 is -3. */
export function roundRatio(numerator: bigint, denominator: bigint): number {
  const negative = numerator < 0n !== denominator < 0n;
  const top = numerator < 0n ? -numerator : numerator;
  const bottom = denominator < 0n ? -denominator : denominator;
  const rounded = Number((2n * top + bottom) / (2n * bottom));
  return negative && rounded !== 0 ? -rounded : rounded;
}

/** Reads an amount of the wire. Decimals beyond the currency's are rounded, half away from zero. */
export function toMinor(amount: number, precision: number): Minor {
  return decimalToMinor(decimal(amount), precision);
}

export function decimalToMinor({ digits, scale }: Decimal, precision: number): Minor {
  return roundRatio(digits * 10n ** BigInt(precision), 10n ** BigInt(scale));
}

/** The amount as the wire has it, with the currency's decimals at most. */
export function fromMinor(amount: Minor, precision: number): number {
  return Number(`${amount}e-${precision}`);
}

/** `percent` % of an amount, rounded half away from zero. */
export function percentOf(amount: Minor, percent: number): Minor {
  const { digits, scale } = decimal(percent);
  return roundRatio(BigInt(amount) * digits, 100n * 10n ** BigInt(scale));
}

/**
 * `percent` % of what remains of an amount once `includedPercents` are taken out of it: 25 % included in 125.00 is
 * 25.00. Without included percents this is `percentOf`.
 */
export function percentOfNet(amount: Minor, percent: number, includedPercents: readonly number[]): Minor {
  const rate = decimal(percent);
  const included = includedPercents.map(decimal).reduce(plus, { digits: 0n, scale: 0 });
  const scale = Math.max(rate.scale, included.scale);
  const whole = 100n * 10n ** BigInt(scale) + digitsAt(included, scale);
  return roundRatio(BigInt(amount) * digitsAt(rate, scale), whole);
}

export function sumMinor(amounts: Iterable<Minor>): Minor {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return sum;
}
