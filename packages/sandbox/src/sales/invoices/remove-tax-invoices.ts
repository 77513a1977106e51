import type { WriteTransaction } from '../../platform/platform.ts';
import { deleteTaxInvoices, listTaxInvoices } from './tax-invoice-repository.ts';

interface OrderIds {
  readonly internalId: number;
  readonly id: string;
}

/** Removes the tax invoices of an order that goes. Their links lead nowhere from then on. */
export async function removeTaxInvoices(tx: WriteTransaction, storeId: number, order: OrderIds): Promise<void> {
  const invoices = await listTaxInvoices(tx.db, storeId, order.internalId);
  if (invoices.length === 0) return;
  await deleteTaxInvoices(tx.db, storeId, order.internalId);
  for (const { internalId } of invoices) {
    tx.emit({ storeId, type: 'invoice.deleted', entityId: internalId, data: { orderId: order.id } });
  }
}
