import { columns as alignColumns, table } from '../../output/table.ts';
import type { Style } from '../../output/style.ts';
import { cellText } from './cell.ts';
import { chooseColumns, GAP, MAX_CELL } from './choose-columns.ts';
import { fieldOf, pathsOf } from './rows.ts';

export interface ItemsText {
  readonly text: (style: Style) => string;
  readonly shown: number;
  readonly known: number;
}

/** Items as a table. Without names of columns: those that fit. */
export function itemsText(items: readonly unknown[], wanted: readonly string[] | undefined, width: number): ItemsText {
  const paths = [...new Set(items.flatMap((item) => Object.keys(asObject(item))))];
  const chosen = wanted ? { columns: wanted, known: wanted.length } : chooseColumns(items, paths, width);
  // A single column that was asked for may take all the room there is.
  const maxCell = chosen.columns.length === 1 ? width : MAX_CELL;
  const rows = items.map((item) => chosen.columns.map((path) => cellText(fieldOf(asObject(item), path), maxCell)));
  return {
    text: (style) => table(style, chosen.columns, rows),
    shown: chosen.columns.length,
    known: chosen.known,
  };
}

/** One thing, a field a line. */
export function detailsText(answer: unknown, wanted: readonly string[] | undefined, width: number): string {
  const object = asObject(answer);
  const paths = wanted ?? pathsOf(object);
  const nameWidth = Math.max(0, ...paths.map((path) => path.length));
  const room = Math.max(MAX_CELL, width - nameWidth - GAP);
  return alignColumns(paths.map((path) => [path, cellText(fieldOf(object, path), room)]));
}

/** A list may have plain values. */
function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : { value };
}
