import { applyPromotion, shippingRuleOf } from '../discounts/apply-promotions.ts';
import { ruleHolds, ruleOfAppDiscount, type DiscountBase, type DiscountRule } from '../discounts/discount-rule.ts';
import { heldPromotions } from '../discounts/held-promotions.ts';
import { applyRule, remainingOf, type LedgerLine } from '../discounts/line-ledger.ts';
import type { Promotion } from '../discounts/promotion.ts';
import { fromMinor, sumMinor, type Minor } from '../money/minor-units.ts';
import { isForMethod } from '../shipping/is-for-method.ts';
import type { CheckoutInput } from './checkout-input.ts';

export interface AppliedDiscount {
  readonly rule: DiscountRule;
  readonly total: Minor;
  readonly appId?: string;
  readonly promotion?: Promotion;
}

export interface AppliedDiscounts {
  readonly applied: readonly AppliedDiscount[];
  /** Rules on shipping whose conditions hold: applied once the shipping is known. */
  readonly shippingRules: readonly DiscountRule[];
  readonly total: Minor;
  readonly volume: Minor;
  readonly membership: Minor;
  readonly totalAndMembership: Minor;
  readonly custom: readonly Minor[];
}

/**
 * Takes the store's discounts off the lines, then its promotions, then the custom discounts and those of apps.
 *
 * Percentages of the store's own discounts and promotions are of the full amounts: the documented example takes 2 % of the subtotal
 * although 15.00 are off already. Those of custom discounts are of what was left before the first of them, so the
 * answers of several apps add up and their order does not matter.
 */
export function applyDiscounts(
  ledger: readonly LedgerLine[],
  input: CheckoutInput,
  { subtotal, precision }: { subtotal: Minor; precision: number },
): AppliedDiscounts {
  const question = { subtotal: fromMinor(subtotal, precision), customerGroupId: input.customer?.groupId };
  const held = (input.discounts ?? []).filter((rule) => ruleHolds(rule, question));
  const isCustom = (rule: DiscountRule) => rule.base === 'CUSTOM';
  const ofStore = held.filter((rule) => !isCustom(rule) && rule.base !== 'SHIPPING').map((rule) => ({ rule }));
  const custom = [
    ...held.filter(isCustom).map((rule) => ({ rule })),
    ...(input.apps ?? []).flatMap(({ appClientId, discounts = [] }) =>
      discounts.map((discount) => ({ rule: ruleOfAppDiscount(discount), appId: appClientId })),
    ),
  ];

  const applied: AppliedDiscount[] = ofStore.map((each) => ({
    ...each,
    total: applyRule(ledger, each.rule, { precision, baseOf: (entry) => entry.amount }),
  }));
  const promotions = heldPromotions(input.promotions ?? [], {
    ...question,
    lines: input.lines,
    nowSeconds: input.nowSeconds,
    timezone: input.settings.formatsAndUnits?.timezone,
  });
  for (const promotion of promotions) {
    const done = promotion.discountBase === 'SHIPPING' ? undefined : applyPromotion(ledger, promotion, precision);
    if (done) applied.push(done);
  }
  const left = new Map(ledger.map((entry) => [entry, remainingOf(entry)]));
  for (const each of custom) {
    applied.push({
      ...each,
      total: applyRule(ledger, each.rule, { precision, baseOf: (entry) => left.get(entry) ?? 0 }),
    });
  }

  const taken = applied.filter(({ total }) => total > 0);
  const sumFor = (...bases: DiscountBase[]) =>
    sumMinor(taken.filter(({ rule }) => bases.includes(rule.base)).map(({ total }) => total));
  return {
    applied: taken,
    shippingRules: [
      ...held.filter((rule) => rule.base === 'SHIPPING'),
      ...promotions.filter((promotion) => isOnShipping(promotion, input)).map(shippingRuleOf),
    ],
    total: sumMinor(taken.map(({ total }) => total)),
    volume: sumFor('ON_TOTAL', 'SUBTOTAL'),
    membership: sumFor('ON_MEMBERSHIP'),
    totalAndMembership: sumFor('ON_TOTAL_AND_MEMBERSHIP'),
    custom: taken.filter(({ rule }) => isCustom(rule)).map(({ total }) => total),
  };
}

/** Whether a promotion is for the chosen way of shipping. */
function isOnShipping({ discountBase, targets = {} }: Promotion, { shippingOption }: CheckoutInput): boolean {
  if (discountBase !== 'SHIPPING' || !shippingOption) return false;
  const { shippingMethods = [] } = targets;
  return shippingMethods.length === 0 || shippingMethods.some((id) => isForMethod(id, shippingOption.shippingMethodId));
}
