import type { CallbackCart } from '@ecwid-kit/types';

/** As the platform converts them. */
const GRAMS: Readonly<Record<string, number>> = { carat: 0.2, gram: 1, ounce: 28.35, lbs: 453.6, kg: 1000 };

/** What a cart weighs, in kilograms. Without a total, the sum of what its lines say; what weighs nothing known is 0. */
export function weightInKg({ weight, weightUnit, items }: CallbackCart): number {
  const inUnit =
    weight ??
    items
      .filter(({ isShippingRequired }) => isShippingRequired !== false)
      .reduce((sum, item) => sum + (item.weight ?? 0) * item.amount, 0);
  return Math.max(0, (inUnit * (GRAMS[weightUnit ?? 'kg'] ?? 1000)) / 1000);
}
