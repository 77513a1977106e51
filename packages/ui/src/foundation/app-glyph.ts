export interface GlyphTile {
  x: number;
  y: number;
  path: string;
}

export interface AppGlyph {
  /** Degrees on the colour wheel. */
  hue: number;
  tiles: readonly GlyphTile[];
}

/** Shapes in a 16 by 16 cell. */
const SHAPES = [
  'M0 0A16 16 0 0 1 16 16H0Z',
  'M16 0A16 16 0 0 1 0 16V0Z',
  'M16 16A16 16 0 0 1 0 0H16Z',
  'M0 16A16 16 0 0 1 16 0V16Z',
  'M8 1A7 7 0 1 1 8 15A7 7 0 1 1 8 1Z',
  'M0 0H16V16Z',
  'M0 0H16L0 16Z',
  'M0 0H16V8H0Z',
] as const;

/** FNV-1a with its bits stirred once more, 32 bits: stable over releases, so an app keeps its glyph. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** A two by two pattern of simple shapes, the same for the same id everywhere. */
export function appGlyph(appId: string): AppGlyph {
  const seed = hash(appId);
  const tiles = [0, 1, 2, 3].map((cell) => {
    const shape = hash(`${appId}/${cell}`) % SHAPES.length;
    return { x: (cell % 2) * 16, y: Math.floor(cell / 2) * 16, path: SHAPES[shape] ?? SHAPES[0] };
  });
  return { hue: (seed % 24) * 15, tiles };
}
