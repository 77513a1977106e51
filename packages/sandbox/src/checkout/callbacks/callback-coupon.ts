import type { Coupon } from '../discounts/coupon.ts';

/** The coupon as callbacks have it: every field, nulls written out. */
export function callbackCoupon(coupon: Coupon, { storeId }: { readonly storeId: number }): Record<string, unknown> {
  const { products = [], categories = [] } = coupon.catalogLimit ?? {};
  return {
    id: coupon.id ?? null,
    ownerId: storeId,
    name: coupon.name ?? null,
    code: coupon.code ?? null,
    discountType: coupon.discountType ?? 'ABS',
    status: coupon.status ?? 'ACTIVE',
    discount: coupon.discount ?? 0,
    launchDate: coupon.launchDate ?? null,
    expirationDate: coupon.expirationDate ?? null,
    totalLimit: coupon.totalLimit ?? null,
    usesLimit: coupon.usesLimit ?? 'UNLIMITED',
    applicationLimit: coupon.applicationLimit ?? 'UNLIMITED',
    creationDate: coupon.creationDate ?? null,
    updateDate: coupon.updateDate ?? null,
    orderCount: coupon.orderCount ?? 0,
    legacyCatalogLimit: null,
    catalogLimit: products.length + categories.length > 0 ? { products, categories } : null,
    repeatCustomerOnly: coupon.repeatCustomerOnly ?? coupon.applicationLimit === 'REPEAT_CUSTOMER_ONLY',
    newCustomerOnly: coupon.applicationLimit === 'NEW_CUSTOMER_ONLY',
    parentId: null,
    customerId: null,
    cartId: null,
  };
}
