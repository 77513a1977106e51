import { pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { FeedEntry } from './feed-entry.ts';

const COLUMNS: Readonly<Record<string, (entry: FeedEntry) => string | number>> = {
  Order: ({ orderId }) => orderId,
  Created: ({ created }) => new Date(created * 1000).toISOString(),
  Customer: ({ customer }) => customer,
  'E-mail': ({ email }) => email,
  Payment: ({ paymentStatus }) => paymentStatus,
  Fulfillment: ({ fulfillmentStatus }) => fulfillmentStatus,
  'Payment method': ({ paymentMethod }) => paymentMethod,
  'Shipping method': ({ shippingMethod }) => shippingMethod,
  Items: ({ itemCount }) => itemCount,
  Total: ({ total }) => total,
};

export interface ExportCsvOptions {
  readonly delimiter?: 'comma' | 'semicolon';
  /** The entries could not be read to the end. The file breaks off, too. */
  readonly onError?: (error: Error) => void;
}

/**
 * Writes entries as CSV while they are read. Texts that a spreadsheet would run as a formula get an apostrophe before
 * them: customers choose their own names.
 */
export function exportCsv(
  entries: AsyncIterable<FeedEntry>,
  { delimiter = 'comma', onError = () => {} }: ExportCsvOptions = {},
): ReadableStream<Uint8Array> {
  const csv = stringify({
    bom: true, // spreadsheets take the file for Latin-1 without it
    header: true,
    columns: Object.keys(COLUMNS),
    delimiter: delimiter === 'comma' ? ',' : ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  });
  pipeline(Readable.from(rowsOf(entries)), csv, (error) => {
    if (error && !isEarlyEnd(error)) onError(error);
  });
  return Readable.toWeb(csv) as ReadableStream<Uint8Array>; // csv-stringify emits bytes
}

async function* rowsOf(entries: AsyncIterable<FeedEntry>) {
  const cells = Object.values(COLUMNS);
  for await (const entry of entries) yield cells.map((cell) => cell(entry));
}

/** Whoever was reading went away. */
function isEarlyEnd(error: NodeJS.ErrnoException): boolean {
  return error.code === 'ERR_STREAM_PREMATURE_CLOSE' || error.name === 'AbortError';
}
