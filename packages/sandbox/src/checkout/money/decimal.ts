/** An exact decimal: `digits / 10 ** scale`. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

const NUMERAL = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/**
 * The decimal that a JSON number was written as: 0.1 is one tenth, not the double nearest to it.
 *
 * @throws RangeError when the number is not finite
 */
export function decimal(value: number): Decimal {
  const match = NUMERAL.exec(String(value));
  if (!match) throw new RangeError(`${value} is not a decimal number`);
  const [, sign = '', whole = '0', fraction = '', exponent = '0'] = match;
  const digits = BigInt(`${sign}${whole}${fraction}`);
  const scale = fraction.length - Number(exponent);
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale };
}

/** The nearest JSON number. */
export function toNumber({ digits, scale }: Decimal): number {
  return Number(`${digits}e-${scale}`);
}

export function times(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

export function plus(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: digitsAt(a, scale) + digitsAt(b, scale), scale };
}

/** The digits of `value` once it has `scale` decimals; `scale` is not below the value's own. */
export function digitsAt(value: Decimal, scale: number): bigint {
  return value.digits * 10n ** BigInt(scale - value.scale);
}

/** Adds numbers as the decimals they were written as: 0.1 and 0.2 make 0.3. */
export function sumOf(values: Iterable<number>): number {
  let sum: Decimal = { digits: 0n, scale: 0 };
  for (const value of values) sum = plus(sum, decimal(value));
  return toNumber(sum);
}

/** Multiplies numbers as the decimals they were written as: three times 0.1 is 0.3. */
export function productOf(a: number, b: number): number {
  return toNumber(times(decimal(a), decimal(b)));
}
