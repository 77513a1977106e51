import { desk } from './families/desk.ts';
import { home } from './families/home.ts';
import { linen } from './families/linen.ts';
import { tableware } from './families/tableware.ts';
import { tea } from './families/tea.ts';
import { FLOOR, scene, type Look } from './scene.ts';
import { group } from './shapes.ts';

const FAMILIES = { ...tea, ...tableware, ...linen, ...desk, ...home } as const;
export type Family = keyof typeof FAMILIES;

/** A picture, described: the same description always gives the same text. */
export interface Drawing extends Look {
  readonly family: Family;
}

// Seen from above, or hung on a wall: no table line behind them.
const LYING: ReadonlySet<Family> = new Set([
  'sampler',
  'plate',
  'tray',
  'towel',
  'runner',
  'apron',
  'notebook',
  'notebookTrio',
  'planner',
  'pen',
  'letters',
  'penTray',
  'clock',
]);

// Small things come closer.
const ZOOM: Partial<Record<Family, number>> = {
  mug: 1.2,
  espressoPair: 1.42,
  bowl: 1.14,
  cellar: 1.2,
  mitt: 1.16,
  napkins: 1.2,
  vase: 1.16,
  jarCandle: 1.12,
  ink: 1.12,
  carafe: 1.1,
  bag: 1.08,
  pouch: 1.08,
  notebookTrio: 1.14,
  letters: 1.1,
};

/** A square SVG, 1500 by 1500. */
export function drawSvg(drawing: Drawing): string {
  const { family, ground, form } = drawing;
  const zoom = ZOOM[family] ?? 1;
  const lying = LYING.has(family);
  const anchor = lying ? 750 : FLOOR;
  const shift = zoom === 1 || lying ? 0 : 40;
  const thing = FAMILIES[family](drawing);
  const isClose = zoom > 1 && form !== 'tall' && form !== 'small';
  const placed = isClose
    ? group(`translate(${750 - 750 * zoom} ${anchor - anchor * zoom + shift}) scale(${zoom})`, thing)
    : thing;
  return scene(ground, lying ? 'lying' : 'standing', placed);
}
