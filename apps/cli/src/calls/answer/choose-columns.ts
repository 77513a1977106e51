import stringWidth from 'string-width';
import { cellText } from './cell.ts';
import { fieldOf } from './rows.ts';

/** No cell of a table is wider than this, whatever room there is. */
export const MAX_CELL = 40;
/** Between two columns. */
export const GAP = 2;

/** What people know a thing by comes first; then the order of the wire. */
const FIRST = [
  'id',
  'key',
  'code',
  'name',
  'title',
  'label',
  'email',
  'sku',
  'price',
  'total',
  'status',
  'paymentStatus',
  'fulfillmentStatus',
  'enabled',
  'quantity',
] as const;

export interface ChosenColumns {
  readonly columns: readonly string[];
  /** How many plain fields the items have. */
  readonly known: number;
}

/** The plain fields of items that fit side by side into a width, the telling ones first. */
export function chooseColumns(rows: readonly unknown[], paths: readonly string[], width: number): ChosenColumns {
  const plain = paths.filter((path) => rows.some((row) => isPlain(fieldOf(row, path))));
  const columns: string[] = [];
  let used = -GAP;
  for (const path of plain.toSorted((a, b) => rank(a) - rank(b))) {
    const needed = GAP + columnWidth(rows, path);
    if (columns.length > 0 && used + needed > width) continue;
    columns.push(path);
    used += needed;
  }
  return { columns, known: plain.length };
}

function columnWidth(rows: readonly unknown[], path: string): number {
  const widths = rows.map((row) => stringWidth(cellText(fieldOf(row, path), MAX_CELL)));
  return Math.max(path.length, ...widths);
}

function rank(path: string): number {
  const at = FIRST.findIndex((name) => name === path);
  return at === -1 ? FIRST.length : at;
}

function isPlain(value: unknown): boolean {
  return value !== undefined && value !== null && typeof value !== 'object' && value !== '';
}
