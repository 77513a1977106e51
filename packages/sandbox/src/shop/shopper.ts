import type { Customer } from '@ecwid-kit/types';
import type { CheckoutCustomer, Coupon } from '../checkout/index.ts';
import { findCustomerByEmail, findCustomerText } from '../sales/customers/customer-repository.ts';
import type { Db } from '../storage/database.ts';
import { hasUsedCoupon } from './coupons.ts';

/** Who buys, as far as the cart knows. */
interface Shopper {
  readonly email?: string | undefined;
  /** Of the customer who is signed in. */
  readonly customerId?: number | undefined;
}

export interface ShopperFacts {
  /** For the calculation. */
  readonly checkout: CheckoutCustomer;
  /** For the apps. */
  readonly callback: { id?: number; email?: string; groupId?: number; groupName?: string };
}

/**
 * What the store knows of a shopper. Only who is signed in is a customer, with a group and taxes of their own: an e-mail
 * that somebody types proves nothing, and tells no more than what was bought with it.
 */
export async function shopperFacts(
  db: Db,
  storeId: number,
  { email: typed, customerId }: Shopper,
  coupon: Coupon | undefined,
): Promise<ShopperFacts> {
  const customer = await findCustomer(db, storeId, customerId);
  const email = typed || customer?.email;
  const buyer = customer ?? (email ? await findCustomerByEmail(db, storeId, email) : undefined);
  const bought = {
    ...(buyer && { orderCount: buyer.stats?.numberOfOrders ?? 0 }),
    ...(email && { usedThisCoupon: coupon?.code ? await hasUsedCoupon(db, storeId, email, coupon.code) : false }),
  };
  const callback = email ? { email } : {};
  if (!customer) return { checkout: bought, callback };
  const group = customer.customerGroupId
    ? { groupId: customer.customerGroupId, groupName: customer.customerGroupName ?? '' }
    : {};
  return {
    checkout: {
      id: customer.id,
      ...group,
      ...(customer.taxExempt && { taxExempt: true }),
      ...(customer.taxId && { taxId: customer.taxId, taxIdValid: customer.taxIdValid ?? false }),
      ...bought,
    },
    callback: { id: customer.id, ...callback, ...group },
  };
}

async function findCustomer(db: Db, storeId: number, id: number | undefined): Promise<Customer | undefined> {
  const text = id === undefined ? undefined : await findCustomerText(db, storeId, id);
  return text === undefined ? undefined : (JSON.parse(text) as Customer); // stored by saveCustomer
}
