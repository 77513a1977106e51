import type { StoreProfile } from '@ecwid-kit/types';
import type { Platform, WriteTransaction } from '../../platform/platform.ts';
import { ALPHANUMERIC } from '../../random/random.ts';
import { wrongParameter } from '../../rest/api-error.ts';
import { nextId } from '../../storage/sequence.ts';
import { readWholeProfile } from '../../stores/write-profile.ts';
import { saveOrder, toOrder, type StoredOrder } from '../orders/order-repository.ts';
import { describeInvoice, invoiceProfile, type InvoiceSubject } from './describe-invoice.ts';
import { listTaxInvoices, saveTaxInvoice, shownTaxInvoice, type StoredTaxInvoice } from './tax-invoice-repository.ts';

const ACCESS_KEY_LENGTH = 32;

interface Issuing {
  readonly platform: Pick<Platform, 'random'>;
  readonly tx: WriteTransaction;
  readonly storeId: number;
}

/**
 * Issues what an order lacks: its first invoice; for one that was changed since, the cancellation of the old invoice and
 * a new one; for one that was cancelled or refunded, the cancellation. An invoice that still says what the order says
 * stays, and its id is the answer. Throws the 400 of an order that there is nothing to invoice for.
 */
export async function issueTaxInvoice(issuing: Issuing, stored: StoredOrder): Promise<number> {
  const { tx, storeId } = issuing;
  const { internalId: orderId, unfinished } = stored;
  const order = toOrder(stored);
  const earlier = await listTaxInvoices(tx.db, storeId, orderId);
  const standing = standingInvoice(earlier);
  const isOver = order.paymentStatus === 'CANCELLED' || order.paymentStatus === 'REFUNDED';
  if (unfinished || (isOver && !standing)) throw nothingToInvoice(order.paymentStatus);
  const { profile } = await readWholeProfile(tx.db, storeId);
  const subject: InvoiceSubject = { kind: 'SALE', order, profile: invoiceProfile(profile) };
  if (standing && !isOver && saysTheSame(standing.subject, subject)) return standing.internalId;

  const issued: StoredTaxInvoice[] = [];
  const issue = async (next: InvoiceSubject, cancels?: number) => {
    const invoice = await numbered(issuing, next);
    issued.push({ ...invoice, orderId, ...(cancels !== undefined && { cancels }) });
  };
  // What is taken back is what the invoice said, not what the order has become.
  if (standing) {
    await issue({ ...standing.subject, kind: 'FULL_CANCEL', cancels: standing.number }, standing.internalId);
  }
  if (!isOver) await issue(subject);
  for (const invoice of issued) {
    await saveTaxInvoice(tx.db, storeId, invoice);
    tx.emit({ storeId, type: 'invoice.created', entityId: invoice.internalId, data: { orderId: order.id } });
  }
  const invoices = [...earlier, ...issued].map((invoice) => shownTaxInvoice(storeId, invoice));
  await saveOrder(tx.db, storeId, { ...stored, order: { ...order, invoices } });
  return issued.at(-1)?.internalId ?? 0;
}

/** The invoice that no later one takes back. */
function standingInvoice(invoices: readonly StoredTaxInvoice[]): StoredTaxInvoice | undefined {
  const cancelled = new Set(invoices.map(({ cancels }) => cancels));
  return invoices.findLast(({ type, internalId }) => type === 'SALE' && !cancelled.has(internalId));
}

/** Number and dates aside, which an invoice that is not issued yet does not have. */
function saysTheSame(a: InvoiceSubject, b: InvoiceSubject): boolean {
  const said = (subject: InvoiceSubject) => {
    const { title: _title, facts: _facts, logoUrl: _logo, ...rest } = describeInvoice(subject);
    return JSON.stringify(rest);
  };
  return said(a) === said(b);
}

function nothingToInvoice(paymentStatus: string) {
  return wrongParameter(
    `The order is ${paymentStatus} and has no tax invoice to cancel`,
    'A tax invoice is issued for an order that stands, and cancelled once it was cancelled or refunded.',
  );
}

async function numbered(
  { platform, tx, storeId }: Issuing,
  subject: InvoiceSubject,
): Promise<Omit<StoredTaxInvoice, 'orderId'>> {
  const number = await takeNumber(tx, storeId);
  const created = tx.nowSeconds;
  return {
    internalId: await nextId(tx.db, storeId, 'tax_invoice'),
    number,
    type: subject.kind === 'FULL_CANCEL' ? 'FULL_CANCEL' : 'SALE',
    created,
    accessKey: platform.random.text(ACCESS_KEY_LENGTH, ALPHANUMERIC),
    subject: { ...subject, number, issuedSeconds: created },
  };
}

/** The next number as the profile's settings write it. They say which one comes after it. */
async function takeNumber(tx: WriteTransaction, storeId: number): Promise<string> {
  // As it is stored: what the whole profile has besides must not be stored with it.
  const { profile: stored } = await tx.db
    .selectFrom('store')
    .select('profile')
    .where('id', '=', storeId)
    .executeTakeFirstOrThrow();
  const profile = JSON.parse(stored) as StoreProfile; // written by us
  const settings = profile.taxInvoiceSettings ?? {};
  const next = settings.taxInvoiceIdNextNumber ?? 1;
  const changed: StoreProfile = {
    ...profile,
    taxInvoiceSettings: { ...settings, taxInvoiceIdNextNumber: next + 1 },
  };
  await tx.db
    .updateTable('store')
    .set({ profile: JSON.stringify(changed) })
    .where('id', '=', storeId)
    .execute();
  tx.touch(storeId);
  const digits = String(next).padStart(settings.taxInvoiceIdMinDigitsAmount ?? 0, '0');
  return `${settings.taxInvoiceIdPrefix ?? ''}${digits}${settings.taxInvoiceIdSuffix ?? ''}`;
}
