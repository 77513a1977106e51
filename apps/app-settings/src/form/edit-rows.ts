import type { DraftFields, DraftRow } from '../settings/field-spec.ts';

export type Rows = readonly DraftRow[];

export function addRow(rows: Rows, fields: DraftFields): Rows {
  const rowId = Math.max(-1, ...rows.map((row) => row.rowId)) + 1;
  return [...rows, { rowId, fields }];
}

export function removeRow(rows: Rows, rowId: number): Rows {
  return rows.filter((row) => row.rowId !== rowId);
}

export function changeRow(rows: Rows, rowId: number, change: (before: DraftFields) => DraftFields): Rows {
  return rows.map((row) => (row.rowId === rowId ? { rowId, fields: change(row.fields) } : row));
}

/** Moves a row by some places, as far as there are any. */
export function moveRow(rows: Rows, rowId: number, by: number): Rows {
  const from = rows.findIndex((row) => row.rowId === rowId);
  const moved = rows[from];
  if (!moved) return rows;
  const others = removeRow(rows, rowId);
  const to = Math.min(Math.max(from + by, 0), others.length);
  return [...others.slice(0, to), moved, ...others.slice(to)];
}
