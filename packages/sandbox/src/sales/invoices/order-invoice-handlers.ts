import type { Operations } from '@ecwid-kit/types';
import type { Platform } from '../../platform/platform.ts';
import type { Handlers } from '../../rest/call.ts';
import { readProfile } from '../../stores/store-profile.ts';
import { readWholeProfile } from '../../stores/write-profile.ts';
import { changeOrder, emptyOrder } from '../orders/order-document.ts';
import { getStoredOrder, toOrder } from '../orders/order-repository.ts';
import { invoiceProfile, type InvoiceSubject } from './describe-invoice.ts';
import { invoiceHtmlFile, invoicePdfFile } from './draw-invoice.ts';
import { issueTaxInvoice } from './issue-tax-invoice.ts';
import { listTaxInvoices, shownTaxInvoice } from './tax-invoice-repository.ts';

/** Answers the calls for receipts and tax invoices. */
export const orderInvoiceHandlers: Handlers<Operations['orderInvoices']> = {
  getReceiptPdf: async ({ platform, storeId, params }) =>
    invoicePdfFile(platform, await receiptOf(platform, storeId, params.orderId)),

  getReceiptHtml: async ({ platform, storeId, params }) =>
    invoiceHtmlFile(platform, await receiptOf(platform, storeId, params.orderId)),

  async list({ platform: { db }, storeId, params }) {
    const { internalId } = await getStoredOrder(db, storeId, params.orderId);
    const invoices = await listTaxInvoices(db, storeId, internalId);
    return { invoices: invoices.map((invoice) => shownTaxInvoice(storeId, invoice)) };
  },

  create: ({ platform, storeId, params, write }) =>
    write(async (tx) => {
      const stored = await getStoredOrder(tx.db, storeId, params.orderId);
      return { id: await issueTaxInvoice({ platform, tx, storeId }, stored) };
    }),

  async preview({ platform, storeId, body }) {
    const { profile } = await readWholeProfile(platform.db, storeId);
    const nowSeconds = platform.clock.nowSeconds();
    const identity = { internalId: 0, publicUid: '', id: '–', referenceTransactionId: '', ticket: 0 };
    const view = await readProfile(platform.db, storeId);
    const order = await changeOrder(emptyOrder(identity, nowSeconds), body, { profile: view, nowSeconds });
    return invoiceHtmlFile(platform, {
      kind: 'SALE',
      order: { ...order, items: (body.items ?? []).map((item, index) => ({ ...item, id: item.id ?? index + 1 })) },
      profile: invoiceProfile(profile),
      issuedSeconds: nowSeconds,
    });
  },
};

async function receiptOf(platform: Platform, storeId: number, orderId: string): Promise<InvoiceSubject> {
  const order = toOrder(await getStoredOrder(platform.db, storeId, orderId));
  const { profile } = await readWholeProfile(platform.db, storeId);
  return { kind: 'RECEIPT', order, profile: invoiceProfile(profile) };
}
