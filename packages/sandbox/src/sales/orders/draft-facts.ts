import type { Customer, OrderCalculation, Product } from '@ecwid-kit/types';
import type { Address, CheckoutInput, Coupon, DiscountRule, Promotion, Surcharge } from '../../checkout/index.ts';
import type { Db } from '../../storage/database.ts';
import { findCoupon } from '../../shop/coupons.ts';
import { shopperFacts, type ShopperFacts } from '../../shop/shopper.ts';
import { readCheckoutProfile } from '../../stores/checkout-options/app-options.ts';
import type { StoreProfileView } from '../../stores/store-profile.ts';
import { customerForBody } from '../customers/customer-of-order.ts';
import { findCustomerByEmail } from '../customers/customer-repository.ts';
import { describePerson } from '../describe-person.ts';
import { checkoutPromotions } from '../promotions/promotion-repository.ts';
import { draftLines } from './draft-lines.ts';
import { productsOf } from './order-stock.ts';

/** A draft with everything that the store knows about it, before any app is asked. */
export interface DraftFacts {
  readonly profile: StoreProfileView;
  readonly products: ReadonlyMap<number, Product>;
  readonly coupon: Coupon | undefined;
  readonly shopper: ShopperFacts['callback'];
  readonly input: CheckoutInput;
}

export async function draftFacts(
  db: Db,
  storeId: number,
  draft: OrderCalculation,
  nowSeconds: number,
): Promise<DraftFacts> {
  const profile = await readCheckoutProfile(db, storeId);
  const products = await productsOf(db, storeId, draft.items ?? []);
  const coupon = await couponOf(db, storeId, draft);
  const customer = await customerOfDraft(db, storeId, draft);
  const asked = { email: customer?.email ?? draft.email, customerId: customer?.id };
  const shopper = await shopperFacts(db, storeId, asked, coupon);
  const billingPerson = draft.billingPerson && (await describePerson(draft.billingPerson));
  const shippingPerson = draft.shippingPerson ? await describePerson(draft.shippingPerson) : billingPerson;
  const promotions = await checkoutPromotions(db, storeId);
  const input: CheckoutInput = {
    settings: profile,
    lines: draftLines(draft.items ?? [], products),
    nowSeconds,
    customer: { ...shopper.checkout, ...(draft.customerTaxExempt && { taxExempt: true }) },
    // A discount without a value takes nothing off; what the wire may leave undefined reads like absent.
    discounts: (draft.discountInfo ?? [])
      .filter((rule) => !isOfPromotion(rule, promotions))
      .map(
        (rule) =>
          ({ ...rule, value: rule.value ?? 0, type: rule.type ?? 'ABS', base: rule.base ?? 'CUSTOM' }) as DiscountRule,
      ),
    promotions,
    surcharges: (draft.customSurcharges ?? []).map(
      ({ taxes: _taxes, total, ...surcharge }) => ({ ...surcharge, value: surcharge.value ?? total ?? 0 }) as Surcharge,
    ),
    ...(coupon && { coupon }),
    ...(draft.handlingFee && { handlingFee: draft.handlingFee as NonNullable<CheckoutInput['handlingFee']> }),
    ...(billingPerson && { billingPerson: billingPerson as Address }),
    ...(shippingPerson && { shippingPerson: shippingPerson as Address }),
  };

  return { profile, products, coupon, shopper: shopper.callback, input };
}

/** Whose order a draft is: the customer it names, else the one with its e-mail. Throws the 400 of an unknown id. */
function customerOfDraft(
  db: Db,
  storeId: number,
  { customerId, email }: OrderCalculation,
): Promise<Customer | undefined> | undefined {
  if (customerId !== undefined) return customerForBody(db, storeId, customerId);
  return email ? findCustomerByEmail(db, storeId, email) : undefined;
}

type DraftDiscount = NonNullable<OrderCalculation['discountInfo']>[number];

/** Whether a draft repeats what a promotion came to before: it counts once, as it stands now. */
function isOfPromotion({ id, base }: DraftDiscount, promotions: readonly Promotion[]): boolean {
  return promotions.some((promotion) => promotion.id === id && promotion.discountBase === base);
}

/** The store's coupon of this code, or one that only the draft knows. */
async function couponOf(db: Db, storeId: number, { discountCoupon }: OrderCalculation): Promise<Coupon | undefined> {
  if (!discountCoupon) return undefined;
  const known = discountCoupon.code ? await findCoupon(db, storeId, discountCoupon.code) : undefined;
  if (known) return known;
  return discountCoupon.discountType ? (discountCoupon as Coupon) : undefined; // undefined fields read like absent
}
