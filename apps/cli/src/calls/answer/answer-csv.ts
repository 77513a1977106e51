import { stringify } from 'csv-stringify/sync';
import { plainText } from './cell.ts';
import { fieldOf, pathsOf } from './rows.ts';

/** Items as CSV with a header, without the last line break. Fields of objects become columns: `categories.total`. */
export function answerCsv(items: readonly unknown[], wanted: readonly string[] | undefined): string {
  const columns = wanted ?? [...new Set(items.flatMap((item) => pathsOf(item)))];
  if (columns.length === 0) return '';
  const rows = items.map((item) => {
    const row = typeof item === 'object' && item !== null ? item : { value: item };
    return columns.map((path) => plainText(fieldOf(row, path)));
  });
  return stringify([columns, ...rows]).trimEnd();
}
