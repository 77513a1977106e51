/** A picture as pixels: red, green, blue and opacity of each, from 0 to 255, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** Colours that differ by less than this in each part count as one. */
const STEP = 32;
/** What is seen through is no colour of the picture. */
const MIN_ALPHA = 128;

interface Heap {
  readonly sum: [number, number, number];
  count: number;
}

/** The colours that take most room, the largest first, as `#rrggbb`. */
export function mainColorsOf({ rgba }: Pixels, count: number): string[] {
  const heaps = new Map<string, Heap>();
  for (let at = 0; at + 3 < rgba.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = rgba.subarray(at, at + 4);
    if (alpha < MIN_ALPHA) continue;
    const key = [red, green, blue].map((part) => Math.floor(part / STEP)).join();
    const heap = heaps.get(key) ?? { sum: [0, 0, 0], count: 0 };
    heap.sum[0] += red;
    heap.sum[1] += green;
    heap.sum[2] += blue;
    heap.count += 1;
    heaps.set(key, heap);
  }
  return [...heaps.values()]
    .toSorted((a, b) => b.count - a.count)
    .slice(0, count)
    .map((heap) => hexOf(heap.sum.map((part) => Math.round(part / heap.count))));
}

function hexOf(parts: readonly number[]): string {
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
