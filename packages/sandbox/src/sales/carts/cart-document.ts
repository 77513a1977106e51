import { formatMoment, type AbandonedCart, type Customer, type Order } from '@ecwid-kit/types';
import type { Db } from '../../storage/database.ts';
import type { CartRow } from './abandoned-carts.ts';

/** Carts as the platform answers them. A shopper who is known by e-mail is named, as an order would name them. */
export async function describeCarts(db: Db, storeId: number, rows: readonly CartRow[]): Promise<AbandonedCart[]> {
  const orders = rows.map((row) => ({ row, order: JSON.parse(row.doc) as Order })); // stored by saveOrder
  const customers = await customersByEmail(
    db,
    storeId,
    orders.map(({ order }) => order.email ?? ''),
  );
  return orders.map(({ row, order }) => {
    const customer = order.customerId === undefined ? customers.get(emailKey(order.email)) : undefined;
    return {
      cartId: row.cart_id,
      ...cartFields(order),
      ...(customer && personOf(customer)),
      ...(row.recovered === 1 && { recoveredOrderId: row.internal_id }),
      ...(row.mail_sent !== null && { recoveryEmailSentTimestamp: formatMoment(row.mail_sent) }),
    };
  });
}

/** Without the names that only an order has. */
function cartFields({
  id: _id,
  internalId: _internalId,
  orderNumber: _orderNumber,
  vendorOrderNumber: _vendorOrderNumber,
  publicUid: _publicUid,
  referenceTransactionId: _referenceTransactionId,
  ticket: _ticket,
  loyalty: _loyalty,
  customDiscount: _customDiscount,
  ...fields
}: Order) {
  return fields;
}

function personOf({ id, customerGroupId, customerGroupName }: Customer): Partial<AbandonedCart> {
  return {
    customerId: id,
    ...(customerGroupId && { customerGroupId, customerGroup: customerGroupName ?? '' }),
  };
}

const emailKey = (email = '') => email.trim().toLowerCase();

async function customersByEmail(db: Db, storeId: number, emails: readonly string[]): Promise<Map<string, Customer>> {
  const wanted = [...new Set(emails.map(emailKey))].filter(Boolean);
  if (wanted.length === 0) return new Map();
  const rows = await db
    .selectFrom('customer')
    .select(['email', 'doc'])
    .where('store_id', '=', storeId)
    .where('email', 'in', wanted)
    .execute();
  return new Map(rows.map((row) => [row.email, JSON.parse(row.doc) as Customer])); // stored by saveCustomer
}
