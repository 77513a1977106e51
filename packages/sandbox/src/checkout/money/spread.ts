import { sumMinor, type Minor } from './minor-units.ts';

/**
 * Splits an amount in proportion to weights, by largest remainder: each part is its exact share rounded up or down, and
 * the parts add up to the amount. Equal remainders go to the earlier part, so sort first where the order is accidental.
 *
 * An amount no larger than the sum of the weights never gives a part larger than its weight. Without any weight the
 * parts are as equal as they can be.
 *
 * @param amount not negative
 * @param weights whole numbers, not negative
 */
export function spread(amount: Minor, weights: readonly number[]): Minor[] {
  const total = sumMinor(weights);
  if (weights.length === 0) return [];
  if (total === 0)
    return amount === 0
      ? weights.map(() => 0)
      : spread(
          amount,
          weights.map(() => 1),
        );
  const whole = BigInt(total);
  const shares = weights.map((weight, index) => {
    const product = BigInt(amount) * BigInt(weight);
    return { index, part: Number(product / whole), remainder: product % whole };
  });
  let left = amount - sumMinor(shares.map((share) => share.part));
  const parts = shares.map((share) => share.part);
  for (const { index } of shares.toSorted(byRemainder)) {
    if (left === 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    left -= 1;
  }
  return parts;
}

function byRemainder(a: { index: number; remainder: bigint }, b: { index: number; remainder: bigint }): number {
  if (a.remainder !== b.remainder) return a.remainder > b.remainder ? -1 : 1;
  return a.index - b.index;
}
