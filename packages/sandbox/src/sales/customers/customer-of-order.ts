import { formatMoment, type Customer, type Order } from '@ecwid-kit/types';
import type { WriteTransaction } from '../../platform/platform.ts';
import { wrongParameter } from '../../rest/api-error.ts';
import type { Db } from '../../storage/database.ts';
import { findCustomerByEmail, findCustomerText, saveCustomerStats } from './customer-repository.ts';
import { createCustomer, customerEvent } from './write-customer.ts';

/** A customer that a body names. Throws the 400 that an unknown one gets. */
export async function customerForBody(db: Db, storeId: number, id: number): Promise<Customer> {
  const text = await findCustomerText(db, storeId, id);
  if (text === undefined) throw wrongParameter(`Customer with id ${id} not found`);
  return JSON.parse(text) as Customer; // stored by saveCustomer
}

/** Who placed an order: the one it names, the one with its e-mail, or a new customer. Nobody, without an e-mail. */
export async function customerOfOrder(
  tx: WriteTransaction,
  storeId: number,
  order: Order,
): Promise<{ customer: Customer; isNew: boolean } | undefined> {
  if (order.customerId !== undefined) {
    return { customer: await customerForBody(tx.db, storeId, order.customerId), isNew: false };
  }
  const { email, billingPerson, shippingPerson, acceptMarketing, lang } = order;
  if (!email?.includes('@')) return undefined;
  const known = await findCustomerByEmail(tx.db, storeId, email);
  if (known) return { customer: known, isNew: false };
  const name = billingPerson?.name ?? shippingPerson?.name;
  const customer = await createCustomer(tx, storeId, {
    email,
    ...(name && { name }),
    ...(billingPerson && { billingPerson }),
    ...(shippingPerson && { shippingAddresses: [shippingPerson] }),
    ...(acceptMarketing !== undefined && { acceptMarketing }),
    ...(lang && { lang }),
  });
  return { customer, isNew: true };
}

/** Orders that do not count for what a customer bought: assumed, the reference names the figures only. */
const NOT_BOUGHT = ['CANCELLED', 'REFUNDED'];

/** Adds a new order to what its customer bought, without looking at the others. */
export async function addToStats(
  tx: WriteTransaction,
  storeId: number,
  customer: Customer,
  order: Order,
): Promise<void> {
  if (NOT_BOUGHT.includes(order.paymentStatus)) return;
  const { numberOfOrders = 0, salesValue = 0, firstOrderDate, lastOrderDate } = customer.stats ?? {};
  const count = numberOfOrders + 1;
  const total = roundedSum(salesValue + order.total);
  const date = formatMoment(order.createTimestamp ?? tx.nowSeconds); // texts of one format sort as the moments do
  const stats = {
    numberOfOrders: count,
    salesValue: total,
    averageOrderValue: roundedSum(total / count),
    firstOrderDate: firstOrderDate !== undefined && firstOrderDate < date ? firstOrderDate : date,
    lastOrderDate: lastOrderDate !== undefined && lastOrderDate > date ? lastOrderDate : date,
  };
  await saveCustomerStats(tx.db, storeId, { ...customer, stats });
}

/**
 * Works out what a customer bought, and stores it with the customer.
 */
export async function refreshStats(tx: WriteTransaction, storeId: number, customerId: number): Promise<void> {
  const text = await findCustomerText(tx.db, storeId, customerId);
  if (text === undefined) return; // deleted since
  const sums = await tx.db
    .selectFrom('shop_order')
    .select((eb) => [
      eb.fn.countAll<number>().as('count'),
      eb.fn.sum<number | null>('total').as('total'),
      eb.fn.min<number | null>('created').as('first'),
      eb.fn.max<number | null>('created').as('last'),
    ])
    .where('store_id', '=', storeId)
    .where('unfinished', '=', 0)
    .where('customer_id', '=', customerId)
    .where('payment_status', 'not in', NOT_BOUGHT)
    .executeTakeFirstOrThrow();
  const customer = JSON.parse(text) as Customer; // stored by saveCustomer
  const salesValue = roundedSum(sums.total ?? 0);
  customer.stats = {
    numberOfOrders: sums.count,
    salesValue,
    averageOrderValue: sums.count === 0 ? 0 : roundedSum(salesValue / sums.count),
    ...(sums.first !== null && { firstOrderDate: formatMoment(sums.first) }),
    ...(sums.last !== null && { lastOrderDate: formatMoment(sums.last) }),
  };
  if (JSON.stringify(customer) !== text) await saveCustomerStats(tx.db, storeId, customer);
}

/** Tells the apps that a customer bought once more. */
export function emitCustomerBought(tx: WriteTransaction, storeId: number, customer: Customer): void {
  tx.emit(customerEvent(storeId, 'updated', customer));
}

/** Sums of amounts without the dust of binary fractions. */
function roundedSum(amount: number): number {
  return Math.round(amount * 1e4) / 1e4;
}
