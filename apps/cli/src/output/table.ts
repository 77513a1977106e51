import stringWidth from 'string-width';
import type { Style } from './style.ts';

/** Columns that line up, coloured or not. */
export function table(style: Style, header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header.map((title) => style.dim(title)), ...rows];
  return columns(lines);
}

/** The same without a header. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, stringWidth(cell));
  }
  return rows
    .map((row) =>
      row
        .map((cell, index) => pad(cell, widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function pad(cell: string, width: number): string {
  return cell + ' '.repeat(width - stringWidth(cell));
}
