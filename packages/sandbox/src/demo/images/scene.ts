import { brightness, lighter, mix } from './colour.ts';
import type { Motif } from './motif.ts';
import { el, ellipse, rect } from './shapes.ts';

/** What varies between two drawings of one family. */
export interface Look {
  /** The thing's own colour, `#rrggbb`. */
  readonly colour: string;
  /** Labels, lids, stripes. */
  readonly accent: string;
  /** Tint of the backdrop. */
  readonly ground: string;
  readonly motif?: Motif;
  readonly pattern?: Pattern;
  /** A second form of the family: a tall vase, a small tin. */
  readonly form?: 'tall' | 'small';
}

export type Pattern = 'plain' | 'stripes' | 'check' | 'border' | 'dots' | 'speckle';

/** Where things stand: the y of the table under them. */
export const FLOOR = 1150;

/** A square picture: wall, table and the thing standing on it, or a table seen from above with the thing lying there. */
export function scene(ground: string, view: 'standing' | 'lying', ...things: string[]): string {
  const wall = lighter(ground, 0.62);
  const table = mix(wall, ground, 0.42);
  const backdrop =
    view === 'standing'
      ? rect(0, 0, 1500, 1500, 0, wall) + rect(0, 1010, 1500, 490, 0, table)
      : rect(0, 0, 1500, 1500, 0, mix(wall, table, 0.6));
  return el(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 1500 1500', width: 1500, height: 1500 },
    backdrop + things.join(''),
  );
}

/** The shadow of a thing on the table: soft by two steps of the same tint. */
export function shadow(ground: string, cx: number, width: number, y = FLOOR): string {
  const tint = mix(lighter(ground, 0.2), '#3a302a', 0.34);
  const oval = (rx: number, ry: number, opacity: number) =>
    ellipse(cx + width * 0.05, y, rx, ry, tint).replace('/>', ` opacity="${opacity}"/>`);
  return oval(width * 0.6, Math.min(58, width * 0.075), 0.22) + oval(width * 0.52, Math.min(40, width * 0.05), 0.34);
}

/** A colour that reads on another. */
export const readableOn = (colour: string, dark: string, light: string) => (brightness(colour) > 0.6 ? dark : light);
