import { stringify } from 'csv-stringify/sync';
import { plainText } from './cell.ts';
import { asRow, fieldOf, fieldsOf } from './rows.ts';

/** Items as CSV with a header, without the last line break. Fields of objects become columns: `categories.total`. */
export function answerCsv(items: readonly unknown[], wanted: readonly string[] | undefined): string {
  const rows = items.map((item) => asRow(item));
  if (wanted)
    return toCsv(
      wanted,
      rows.map((row) => wanted.map((path) => fieldOf(row, path))),
    );
  const whole = rows.map((row) => fieldsOf(row));
  const columns = [...new Set(whole.flatMap((fields) => [...fields.keys()]))];
  return toCsv(
    columns,
    whole.map((fields) => columns.map((path) => fields.get(path))),
  );
}

function toCsv(header: readonly string[], rows: readonly (readonly unknown[])[]): string {
  if (header.length === 0) return '';
  return stringify([header, ...rows.map((row) => row.map((value) => plainText(value)))]).replace(/\n$/, '');
}
