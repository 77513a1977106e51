const STEPS = [1, 2, 2.5, 5, 10];
/** Less than the smallest amount of any currency: powers of ten run out far below. */
const NOTHING = 1e-9;

/** The least round number that a scale from 0 can end with: 1, 2, 2.5 or 5 times a power of ten. */
export function scaleEnd(values: readonly number[]): number {
  const most = Math.max(0, ...values);
  if (most < NOTHING) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = STEPS.find((each) => each * power >= most) ?? 10;
  return step * power;
}

/** Where bars stand: as parts of the width and of the height, counted from the lower left. */
export interface Bar {
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/** Bars of equal width with a third of it between them. What is below 0 has no height. */
export function barsOf(values: readonly number[], end: number): Bar[] {
  const room = 1 / Math.max(1, values.length);
  return values.map((value, index) => ({
    x: index * room + room / 8,
    width: room * 0.75,
    height: Math.min(1, Math.max(0, value) / end),
  }));
}
