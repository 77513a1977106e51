/** What places an option among the others: `orderby` of shipping options, `orderBy` of payment options. */
interface Placed {
  readonly orderby?: number | undefined;
  readonly orderBy?: number | undefined;
}

/** Shipping options begin at ten, as the reference says; payment options at zero, as its sample does. */
export const FIRST_POSITION = { shipping: 10, payment: 0 } as const;

const positionOf = ({ orderby, orderBy }: Placed): number => orderby ?? orderBy ?? 0;

/** Sorted as the merchant wants them; those in the same place stay as they came. */
export function inOrder<T extends Placed>(options: readonly T[]): T[] {
  return options.toSorted((a, b) => positionOf(a) - positionOf(b));
}

/** The place after all others: positions count in steps of ten. */
export function nextPosition(options: readonly Placed[], first: number): number {
  return options.length === 0 ? first : Math.max(...options.map(positionOf)) + 10;
}
