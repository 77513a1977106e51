import type { Product, Variation } from '@ecwid-kit/types';
import type { RecurringCharge } from '../checkout/index.ts';

/** How often a shopper wants something: every two weeks is `WEEK` and 2. */
export type RecurringInterval = Pick<RecurringCharge, 'recurringInterval' | 'recurringIntervalCount'>;

/** The ways in which something can be bought. */
export interface Purchases {
  /** By itself, with its price where the merchant asks another one for that. */
  readonly once: { readonly price?: number } | undefined;
  readonly recurring: readonly RecurringCharge[];
}

/** How a product can be bought: once, again and again, or as the shopper likes. A variation's own settings win. */
export function purchasesOf(product: Product, variation: Variation | undefined): Purchases {
  const settings = variation?.subscriptionSettings ?? product.subscriptionSettings;
  const charges = settings?.subscriptionAllowed === true ? (settings.recurringChargeSettings ?? []) : [];
  const recurring = charges.flatMap(({ recurringInterval, recurringIntervalCount = 1, signUpFee }) =>
    recurringInterval
      ? [{ recurringInterval, recurringIntervalCount, ...(signUpFee !== undefined && { signUpFee }) }]
      : [],
  );
  if (recurring.length === 0) return { once: {}, recurring };
  const price = settings?.oneTimePurchasePrice ?? undefined;
  const once = settings?.oneTimePurchaseAllowed === false ? undefined : { ...(price !== undefined && { price }) };
  return { once, recurring };
}

/** `once` where a purchase is not repeated. `undefined`: it cannot be bought so. */
export function pickPurchase(
  purchases: Purchases,
  wanted: RecurringInterval | undefined,
): RecurringCharge | 'once' | undefined {
  if (!wanted) return purchases.once ? 'once' : purchases.recurring[0];
  return purchases.recurring.find((charge) => isSameInterval(charge, wanted));
}

export function isSameInterval(one: RecurringInterval | undefined, other: RecurringInterval | undefined): boolean {
  return (
    one?.recurringInterval === other?.recurringInterval && one?.recurringIntervalCount === other?.recurringIntervalCount
  );
}

/** The product and its variation at the price of buying once, where that is another one. */
export function atOneTimePrice<P extends Product, V extends Variation>(
  product: P,
  variation: V | undefined,
): { product: P; variation: V | undefined } {
  const price = purchasesOf(product, variation).once?.price;
  if (price === undefined) return { product, variation };
  return { product: { ...product, price }, variation: variation && { ...variation, price } };
}
