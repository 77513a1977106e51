import type { InvoiceContent, InvoiceItem } from './invoice-content.ts';
import { BOLD, MARGIN, REGULAR, type PdfDocument } from './pdf-document.ts';

const SIZE = 9.5;
const SMALL = 8;
const GAP = 12;
const ROW_SPACE = 7;
const MUTED = '#5f5b55';
const RULE = '#cfcac2';
/** Kept free at the foot of each page, for its number. */
const FOOT = 36;

type Column = keyof InvoiceContent['columns'];

interface Place {
  readonly x: number;
  readonly width: number;
  readonly align: 'left' | 'right';
}

/** Draws the items, on as many pages as they need, each with the names of the columns on top. */
export function drawItems(document: PdfDocument, { items, columns }: InvoiceContent): void {
  const places = placesOf(document, items, columns);
  drawHead(document, columns, places);
  for (const item of items) {
    if (document.y + heightOf(document, item, places) > bottomOf(document)) {
      document.addPage();
      drawHead(document, columns, places);
    }
    drawRow(document, item, places);
  }
}

/** Begins a page where less than a height is left. */
export function keepTogether(document: PdfDocument, height: number): void {
  if (document.y + height > bottomOf(document)) document.addPage();
}

function bottomOf(document: PdfDocument): number {
  return document.page.height - MARGIN - FOOT;
}

/** Numbers are as wide as the widest of them; the name takes what is left. */
function placesOf(
  document: PdfDocument,
  items: readonly InvoiceItem[],
  columns: InvoiceContent['columns'],
): Record<Column, Place> {
  const widest = (column: Exclude<Column, 'item'>) => {
    const inBold = document.font(BOLD).fontSize(SMALL).widthOfString(columns[column]);
    document.font(REGULAR).fontSize(SIZE);
    return Math.max(inBold, ...items.map((item) => document.widthOfString(item[column]))) + 1;
  };
  const widths = { quantity: widest('quantity'), price: widest('price'), amount: widest('amount') };
  const right = document.page.width - MARGIN;
  const amount: Place = { x: right - widths.amount, width: widths.amount, align: 'right' };
  const price: Place = { x: amount.x - GAP - widths.price, width: widths.price, align: 'right' };
  const quantity: Place = { x: price.x - GAP - widths.quantity, width: widths.quantity, align: 'right' };
  return { item: { x: MARGIN, width: quantity.x - GAP - MARGIN, align: 'left' }, quantity, price, amount };
}

function drawHead(document: PdfDocument, columns: InvoiceContent['columns'], places: Record<Column, Place>): void {
  const top = document.y;
  document.font(BOLD).fontSize(SMALL).fillColor(MUTED);
  let below = top;
  for (const [column, { x, ...options }] of Object.entries(places)) {
    document.text(columns[column as Column], x, top, options); // the places are by column
    below = Math.max(below, document.y);
  }
  document.fillColor('black');
  document.y = below;
  rule(document);
}

function drawRow(document: PdfDocument, item: InvoiceItem, places: Record<Column, Place>): void {
  const top = document.y;
  document.font(REGULAR).fontSize(SIZE);
  for (const column of ['quantity', 'price', 'amount'] as const) {
    const { x, ...options } = places[column];
    document.text(item[column], x, top, { ...options, lineBreak: false });
  }
  const { x, width } = places.item;
  document.text(item.name, x, top, { width });
  document.fontSize(SMALL).fillColor(MUTED);
  for (const detail of item.details) document.text(detail, x, document.y, { width });
  document.fillColor('black');
  rule(document);
}

function heightOf(document: PdfDocument, { name, details }: InvoiceItem, { item: { width } }: Record<Column, Place>) {
  const nameHeight = document.font(REGULAR).fontSize(SIZE).heightOfString(name, { width });
  document.fontSize(SMALL);
  return (
    details.reduce((height, detail) => height + document.heightOfString(detail, { width }), nameHeight) + ROW_SPACE
  );
}

function rule(document: PdfDocument): void {
  const y = document.y + ROW_SPACE / 2;
  document
    .moveTo(MARGIN, y)
    .lineTo(document.page.width - MARGIN, y)
    .lineWidth(0.5)
    .strokeColor(RULE)
    .stroke();
  document.x = MARGIN;
  document.y = y + ROW_SPACE / 2;
}
