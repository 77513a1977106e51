import { formatMoment, type OrderInvoice } from '@ecwid-kit/types';
import { ORIGIN_MARK } from '../../platform/origin.ts';
import type { Db } from '../../storage/database.ts';
import type { InvoiceSubject } from './describe-invoice.ts';

/** Where the links of tax invoices lead. */
export const TAX_INVOICE_PATH = '/download_tax_invoice';

/** How the links of a store's tax invoices begin, after the sandbox's address. */
export const taxInvoiceLink = (storeId: number) => `${TAX_INVOICE_PATH}?ownerid=${storeId}&`;

/** A tax invoice as it is stored. */
export interface StoredTaxInvoice {
  readonly internalId: number;
  /** Internal id of the order. */
  readonly orderId: number;
  /** As the merchant numbers them: `AB000308`. */
  readonly number: string;
  readonly type: 'SALE' | 'FULL_CANCEL';
  readonly created: number;
  /** What its link carries, so that nobody finds it by counting. */
  readonly accessKey: string;
  /** The invoice that this one takes back. */
  readonly cancels?: number;
  /** Order and store as they were when it was issued: it stays as it is, whatever becomes of them. */
  readonly subject: InvoiceSubject;
}

export async function saveTaxInvoice(db: Db, storeId: number, invoice: StoredTaxInvoice): Promise<void> {
  await db
    .insertInto('tax_invoice')
    .values({
      store_id: storeId,
      internal_id: invoice.internalId,
      order_id: invoice.orderId,
      number: invoice.number,
      type: invoice.type,
      created: invoice.created,
      access_key: invoice.accessKey,
      cancels: invoice.cancels ?? null,
      doc: JSON.stringify(invoice.subject),
    })
    .execute();
}

/** The tax invoices of an order, the oldest first. */
export async function listTaxInvoices(db: Db, storeId: number, orderId: number): Promise<StoredTaxInvoice[]> {
  const rows = await db
    .selectFrom('tax_invoice')
    .selectAll()
    .where('store_id', '=', storeId)
    .where('order_id', '=', orderId)
    .orderBy('internal_id')
    .execute();
  return rows.map(toTaxInvoice);
}

export async function findTaxInvoice(db: Db, storeId: number, id: number): Promise<StoredTaxInvoice | undefined> {
  const row = await db
    .selectFrom('tax_invoice')
    .selectAll()
    .where('store_id', '=', storeId)
    .where('internal_id', '=', id)
    .executeTakeFirst();
  return row && toTaxInvoice(row);
}

export async function deleteTaxInvoices(db: Db, storeId: number, orderId: number): Promise<void> {
  await db.deleteFrom('tax_invoice').where('store_id', '=', storeId).where('order_id', '=', orderId).execute();
}

/** A tax invoice as an order and the API show it. */
export function shownTaxInvoice(storeId: number, invoice: StoredTaxInvoice): Required<OrderInvoice> {
  const { internalId, number, created, type, accessKey } = invoice;
  const link = `${ORIGIN_MARK}${taxInvoiceLink(storeId)}invoice_id=${internalId}&access_key=${accessKey}`;
  return { internalId, id: number, created: formatMoment(created), link, type };
}

interface TaxInvoiceRow {
  readonly internal_id: number;
  readonly order_id: number;
  readonly number: string;
  readonly type: 'SALE' | 'FULL_CANCEL';
  readonly created: number;
  readonly access_key: string;
  readonly cancels: number | null;
  readonly doc: string;
}

function toTaxInvoice(row: TaxInvoiceRow): StoredTaxInvoice {
  return {
    internalId: row.internal_id,
    orderId: row.order_id,
    number: row.number,
    type: row.type,
    created: row.created,
    accessKey: row.access_key,
    ...(row.cancels !== null && { cancels: row.cancels }),
    subject: JSON.parse(row.doc) as InvoiceSubject, // stored by saveTaxInvoice
  };
}
