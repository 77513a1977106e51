import type { InvoiceContent, InvoiceParty, NamedText } from './invoice-content.ts';
import { BOLD, closePdf, MARGIN, openPdf, REGULAR, type PdfDocument } from './pdf-document.ts';
import { drawItems, keepTogether } from './pdf-table.ts';

const SIZE = 9.5;
const TITLE_SIZE = 17;
const SMALL = 8;
const MUTED = '#5f5b55';
const LOGO_BOX: [width: number, height: number] = [160, 52];
const COLUMN_GAP = 24;
const SUM_WIDTH = 240;
const LINE = 15;

interface PdfExtras {
  /** PNG or JPEG. */
  readonly logo?: Uint8Array;
  readonly createdSeconds: number;
}

/** Draws an invoice as a PDF. The same input gives the same pages. */
export async function invoicePdf(content: InvoiceContent, { logo, createdSeconds }: PdfExtras) {
  const { title, lang, seller } = content;
  const document = await openPdf({ title, author: seller[0] ?? '', lang, createdSeconds });
  drawTop(document, content, logo);
  drawParties(document, content.parties);
  drawItems(document, content);
  drawSums(document, content);
  drawNotes(document, content.notes);
  numberPages(document, content);
  return closePdf(document);
}

const innerWidth = (document: PdfDocument) => document.page.width - 2 * MARGIN;

/** Logo and company on the left, what the document is on the right. */
function drawTop(document: PdfDocument, { title, seller, facts }: InvoiceContent, logo: Uint8Array | undefined): void {
  const half = (innerWidth(document) - COLUMN_GAP) / 2;
  const right = MARGIN + half + COLUMN_GAP;
  let y = MARGIN;
  if (logo && drawLogo(document, logo)) y += LOGO_BOX[1] + 10;
  const [company = '', ...address] = seller;
  document.font(BOLD).fontSize(11).text(company, MARGIN, y, { width: half });
  document.font(REGULAR).fontSize(SIZE);
  for (const line of address) document.text(line, { width: half });
  const leftEnd = document.y;

  document.font(BOLD).fontSize(TITLE_SIZE).text(title, right, MARGIN, { width: half });
  document.y += 6;
  for (const fact of facts) drawNamed(document, fact, { x: right, width: half, nameShare: 0.45 });
  document.x = MARGIN;
  document.y = Math.max(leftEnd, document.y) + 22;
}

function drawLogo(document: PdfDocument, logo: Uint8Array): boolean {
  try {
    document.image(Buffer.from(logo), MARGIN, MARGIN, { fit: LOGO_BOX });
    return true;
  } catch {
    return false; // it begins like a picture and is none: the company's name does
  }
}

function drawParties(document: PdfDocument, parties: readonly InvoiceParty[]): void {
  const top = document.y;
  const width = (innerWidth(document) - COLUMN_GAP) / 2;
  let below = top;
  for (const [index, { title, lines }] of parties.entries()) {
    const x = MARGIN + index * (width + COLUMN_GAP);
    document.font(BOLD).fontSize(SMALL).fillColor(MUTED).text(title, x, top, { width });
    document.font(REGULAR).fontSize(SIZE).fillColor('black');
    for (const line of lines) document.text(line, x, document.y, { width });
    below = Math.max(below, document.y);
  }
  document.x = MARGIN;
  document.y = below + 22;
}

/** The total stays on one page with the last sums. */
function drawSums(document: PdfDocument, { sums, total, afterTotal }: InvoiceContent): void {
  document.y += 6;
  const place = { x: document.page.width - MARGIN - SUM_WIDTH, width: SUM_WIDTH, nameShare: 0.62 };
  const tail = 2;
  for (const sum of sums.slice(0, -tail)) drawNamed(document, sum, place);
  keepTogether(document, (tail + 2 + afterTotal.length) * LINE);
  for (const sum of sums.slice(-tail)) drawNamed(document, sum, place);
  document.y += 4;
  drawNamed(document, total, { ...place, font: BOLD, size: 12 });
  document.y += 2;
  for (const sum of afterTotal) drawNamed(document, sum, { ...place, color: MUTED });
  document.x = MARGIN;
}

function drawNotes(document: PdfDocument, notes: readonly NamedText[]): void {
  const width = innerWidth(document);
  document.y += 18;
  for (const { name, text } of notes) {
    const height = document.font(REGULAR).fontSize(SIZE).heightOfString(text, { width });
    keepTogether(document, Math.min(height, 4 * LINE) + 2 * LINE);
    document.font(BOLD).fontSize(SMALL).fillColor(MUTED).text(name, MARGIN, document.y, { width });
    document.font(REGULAR).fontSize(SIZE).fillColor('black').text(text, { width });
    document.y += 8;
  }
}

interface NamedPlace {
  readonly x: number;
  readonly width: number;
  /** How much of the width the name may take. The text is set against the right edge. */
  readonly nameShare: number;
  readonly font?: string;
  readonly size?: number;
  readonly color?: string;
}

function drawNamed(document: PdfDocument, { name, text }: NamedText, place: NamedPlace): void {
  const { x, width, nameShare, font = REGULAR, size = SIZE, color = 'black' } = place;
  document.font(font).fontSize(size).fillColor(color);
  const nameWidth = width * nameShare;
  const textWidth = width - nameWidth - 6;
  const nameHeight = document.heightOfString(name, { width: nameWidth });
  const textHeight = document.heightOfString(text, { width: textWidth });
  keepTogether(document, Math.max(nameHeight, textHeight));
  const top = document.y;
  document.text(name, x, top, { width: nameWidth });
  document.text(text, x + width - textWidth, top, { width: textWidth, align: 'right' });
  document.fillColor('black');
  document.y = top + Math.max(nameHeight, textHeight) + 1;
}

function numberPages(document: PdfDocument, { title, pageText }: InvoiceContent): void {
  const { count } = document.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    document.switchToPage(page);
    document.page.margins.bottom = 0; // the foot is in the margin, which text does not go into by itself
    const text = pageText.replace('{page}', String(page + 1)).replace('{count}', String(count));
    const y = document.page.height - MARGIN;
    document.font(REGULAR).fontSize(SMALL).fillColor(MUTED);
    document.text(`${title} · ${text}`, MARGIN, y, { width: innerWidth(document), align: 'center', lineBreak: false });
  }
}
