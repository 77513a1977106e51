import { needsShipping, type CartLine, type Dimensions } from '../lines/cart-line.ts';
import { exactAmount } from '../lines/price-line.ts';
import { productOf, sumOf } from '../money/decimal.ts';
import { fromMinor, sumMinor } from '../money/minor-units.ts';
import { weightOf } from './rate.ts';

export interface PredictedPackage {
  readonly length: number;
  readonly width: number;
  readonly height: number;
  readonly weight: number;
  readonly declaredValue: number;
}

/**
 * Guesses the parcel for a cart: one box in which all pieces lie side by side along their shortest edge. Two tins of
 * 8 x 8 x 12 make 16 x 8 x 12. How the platform packs is not documented; the shape of its answer is.
 *
 * Empty when nothing is shipped.
 */
export function predictPackages(lines: readonly CartLine[], precision: number): PredictedPackage[] {
  const shipped = lines.filter(needsShipping);
  if (shipped.length === 0) return [];
  const boxes = shipped.map((line) => ({ edges: edgesOf(line.dimensions), quantity: line.quantity }));
  return [
    {
      length: sumOf(boxes.map(({ edges, quantity }) => productOf(edges[0], quantity))),
      width: Math.max(...boxes.map(({ edges }) => edges[1])),
      height: Math.max(...boxes.map(({ edges }) => edges[2])),
      weight: weightOf(shipped),
      declaredValue: fromMinor(
        sumMinor(shipped.map((line) => exactAmount(line.unitPrice, line.quantity, precision))),
        precision,
      ),
    },
  ];
}

/** Shortest edge first. */
function edgesOf({ length = 0, width = 0, height = 0 }: Dimensions = {}): [number, number, number] {
  const [shortest = 0, middle = 0, longest = 0] = [length, width, height].toSorted((a, b) => a - b);
  return [shortest, middle, longest];
}
