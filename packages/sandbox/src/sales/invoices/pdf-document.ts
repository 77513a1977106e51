import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type PdfKit from 'pdfkit';

/** Names of the fonts that a document has. They have the letters of Latin, Greek and Cyrillic scripts. */
export const REGULAR = 'regular';
export const BOLD = 'bold';

/** Points. */
export const MARGIN = 48;

const FONT_FILES = {
  [REGULAR]: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  [BOLD]: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
} as const;

export type PdfDocument = InstanceType<typeof PdfKit>;

export interface PdfInfo {
  readonly title: string;
  readonly author: string;
  readonly lang: string;
  readonly createdSeconds: number;
}

/** Opens an A4 document. Pages stay open, so that each can be told how many there are. */
export async function openPdf({ title, author, lang, createdSeconds }: PdfInfo): Promise<PdfDocument> {
  // Not before the first document: it costs a start 90 ms and 29 MiB.
  const { default: Document } = await import('pdfkit');
  const require = createRequire(import.meta.url);
  const regular = require.resolve(FONT_FILES[REGULAR]);
  const document = new Document({
    size: 'A4',
    margin: MARGIN,
    pdfVersion: '1.7',
    lang: lang.replace('_', '-'),
    displayTitle: true,
    bufferPages: true,
    font: regular,
    info: { Title: title, Author: author, Creator: 'ecwid-kit', CreationDate: new Date(createdSeconds * 1000) },
  });
  document.registerFont(REGULAR, readFileSync(regular));
  document.registerFont(BOLD, readFileSync(require.resolve(FONT_FILES[BOLD])));
  return document.font(REGULAR);
}

/** Ends a document and gives its bytes. */
export async function closePdf(document: PdfDocument): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    document.once('end', resolve);
    document.once('error', reject);
  });
  document.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}
