import type { CheckoutCustomer, Coupon } from '../checkout/index.ts';
import { findCustomerByEmail } from '../sales/customers/customer-repository.ts';
import type { Db } from '../storage/database.ts';
import { hasUsedCoupon } from './coupons.ts';

export interface ShopperFacts {
  /** For the calculation. */
  readonly checkout: CheckoutCustomer;
  /** For the apps. */
  readonly callback: { id?: number; email?: string; groupId?: number; groupName?: string };
}

/** What the store knows of whoever has this e-mail address. */
export async function shopperFacts(
  db: Db,
  storeId: number,
  email: string | undefined,
  coupon: Coupon | undefined,
): Promise<ShopperFacts> {
  if (!email) return { checkout: {}, callback: {} };
  const customer = await findCustomerByEmail(db, storeId, email);
  const used = coupon?.code ? await hasUsedCoupon(db, storeId, email, coupon.code) : false;
  if (!customer) return { checkout: { usedThisCoupon: used }, callback: { email } };
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
    callback: { id: customer.id, email, ...group },
  };
}
