import type { BorderInfo } from '../media-file.ts';
import type { Pixels } from './main-colors.ts';

/** How far a pixel at the edge may be from their mean, in each part, for the edge to count as one colour. */
const TOLERANCE = 16;

/** The mean colour at the edges of a picture, and whether they are of one colour. */
export function borderInfoOf({ width, height, rgba }: Pixels): BorderInfo {
  const edge: number[][] = [];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const isInside = x > 0 && y > 0 && x < width - 1 && y < height - 1;
      const at = (y * width + x) * 4;
      if (!isInside) edge.push([...rgba.subarray(at, at + 4)]);
    }
  }
  const mean = [0, 1, 2, 3].map((part) => edge.reduce((sum, pixel) => sum + (pixel[part] ?? 0), 0) / edge.length);
  const [red = 0, green = 0, blue = 0, alpha = 0] = mean.map(Math.round);
  return {
    dominatingColor: { red, green, blue, alpha },
    homogeneity: edge.every((pixel) => pixel.every((value, part) => Math.abs(value - (mean[part] ?? 0)) <= TOLERANCE)),
  };
}
