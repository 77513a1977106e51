/** Mixes two `#rrggbb` colours: `amount` 0 is the first, 1 the second. */
export function mix(from: string, to: string, amount: number): string {
  const channel = (at: number) => {
    const a = Number.parseInt(from.slice(at, at + 2), 16);
    const b = Number.parseInt(to.slice(at, at + 2), 16);
    return Math.round(a + (b - a) * amount)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** Towards a warm near-black. */
export const darker = (colour: string, amount: number) => mix(colour, '#241f1c', amount);

/** Towards a warm white. */
export const lighter = (colour: string, amount: number) => mix(colour, '#fffaf2', amount);

/** How bright a colour looks, 0 to 1. */
export function brightness(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return (0.299 * r + 0.587 * g + 0.114 * b) / 255;
}
