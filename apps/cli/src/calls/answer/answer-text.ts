import { columns as alignColumns, table } from '../../output/table.ts';
import type { Style } from '../../output/style.ts';
import { cellText } from './cell.ts';
import { chooseColumns, GAP, MAX_CELL } from './choose-columns.ts';
import { asRow, fieldOf, fieldsOf } from './rows.ts';

export interface ItemsText {
  readonly text: (style: Style) => string;
  readonly shown: number;
  readonly known: number;
}

/** Items as a table. Without names of columns: those that fit. */
export function itemsText(items: readonly unknown[], wanted: readonly string[] | undefined, width: number): ItemsText {
  const rows = items.map((item) => asRow(item));
  const paths = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const chosen = wanted ? { columns: wanted, known: wanted.length } : chooseColumns(rows, paths, width);
  // A single column may take all the room there is.
  const maxCell = chosen.columns.length === 1 ? width : MAX_CELL;
  const cells = rows.map((row) => chosen.columns.map((path) => cellText(fieldOf(row, path), maxCell)));
  return {
    text: (style) => table(style, chosen.columns, cells),
    shown: chosen.columns.length,
    known: chosen.known,
  };
}

/** One thing, a field a line. */
export function detailsText(answer: unknown, wanted: readonly string[] | undefined, width: number): string {
  const row = asRow(answer);
  const fields = wanted ? wanted.map((path) => [path, fieldOf(row, path)] as const) : [...fieldsOf(row)];
  const nameWidth = Math.max(0, ...fields.map(([path]) => path.length));
  const room = Math.max(MAX_CELL, width - nameWidth - GAP);
  return alignColumns(fields.map(([path, value]) => [path, cellText(value, room)]));
}
