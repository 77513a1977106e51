import type { Customer } from '@ecwid-kit/types';
import type { CheckoutCustomer, Coupon } from '../checkout/index.ts';
import { findCustomerByEmail, findCustomerText } from '../sales/customers/customer-repository.ts';
import type { Db } from '../storage/database.ts';
import { hasUsedCoupon } from './coupons.ts';

/** Who buys, as far as the cart knows. */
export interface Shopper {
  readonly email?: string | undefined;
  /** Of the customer who is signed in: goes before the e-mail. */
  readonly customerId?: number | undefined;
}

export interface ShopperFacts {
  /** For the calculation. */
  readonly checkout: CheckoutCustomer;
  /** For the apps. */
  readonly callback: { id?: number; email?: string; groupId?: number; groupName?: string };
}

/** What the store knows of whoever is signed in, or has this e-mail address. */
export async function shopperFacts(
  db: Db,
  storeId: number,
  shopper: Shopper,
  coupon: Coupon | undefined,
): Promise<ShopperFacts> {
  const customer = await customerOf(db, storeId, shopper);
  const email = shopper.email || customer?.email;
  const used = email && coupon?.code ? await hasUsedCoupon(db, storeId, email, coupon.code) : false;
  const callback = email ? { email } : {};
  if (!customer) return { checkout: email ? { usedThisCoupon: used } : {}, callback };
  const group = customer.customerGroupId
    ? { groupId: customer.customerGroupId, groupName: customer.customerGroupName ?? '' }
    : {};
  return {
    checkout: {
      id: customer.id,
      ...group,
      ...(customer.taxExempt && { taxExempt: true }),
      ...(customer.taxId && { taxId: customer.taxId, taxIdValid: customer.taxIdValid ?? false }),
      orderCount: customer.stats?.numberOfOrders ?? 0,
      usedThisCoupon: used,
    },
    callback: { id: customer.id, ...callback, ...group },
  };
}

async function customerOf(db: Db, storeId: number, { email, customerId }: Shopper): Promise<Customer | undefined> {
  const text = customerId === undefined ? undefined : await findCustomerText(db, storeId, customerId);
  if (text !== undefined) return JSON.parse(text) as Customer; // stored by saveCustomer
  return email ? findCustomerByEmail(db, storeId, email) : undefined;
}
