import { fromMinor, percentOf, sumMinor, toMinor, type Minor } from '../money/minor-units.ts';
import { spread } from '../money/spread.ts';
import type { DiscountRule } from './discount-rule.ts';
import { remainingOf, type LedgerLine } from './line-ledger.ts';
import type { Promotion } from './promotion.ts';
import { narrowsProducts, targetLines, type TargetLine } from './promotion-targets.ts';

/** What a promotion came to. */
export interface AppliedPromotion {
  readonly promotion: Promotion;
  /** As the order keeps it. */
  readonly rule: DiscountRule;
  readonly total: Minor;
}

/**
 * Takes a promotion on products or on the subtotal off the lines. Percentages are of full prices, so that promotions
 * add up: the vendor's guide makes 15 % of one of 5 % and one of 10 %. Nothing takes more than is left of a line.
 * `undefined`: it came to nothing.
 */
export function applyPromotion(
  ledger: readonly LedgerLine[],
  promotion: Promotion,
  precision: number,
): AppliedPromotion | undefined {
  const targets = targetLines(ledger, promotion);
  const parts = partsOf(targets, promotion, precision);
  const total = sumMinor(parts);
  if (total === 0) return undefined;
  const rule = ruleOfPromotion(promotion, fromMinor(total, precision), targets);
  for (const [index, { entry }] of targets.entries()) {
    const part = parts[index] ?? 0;
    if (part > 0) entry.discounts.push({ rule, total: part });
  }
  return { promotion, rule, total };
}

/** What the promotion takes off each target: never more than is left of the line, nor than its pieces cost. */
function partsOf(targets: readonly TargetLine[], promotion: Promotion, precision: number): Minor[] {
  const { discountBase, discountType, amount } = promotion;
  const value = toMinor(amount, precision);
  const most = targets.map(({ entry, pieces }) => Math.min(remainingOf(entry), entry.unitPrice * pieces));
  if (discountBase === 'ITEM' && discountType !== 'PERCENT') {
    return targets.map(({ entry, pieces }, index) => {
      const perPiece = discountType === 'ABSOLUTE' ? value : Math.max(0, entry.unitPrice - value);
      return Math.min(perPiece * pieces, most[index] ?? 0);
    });
  }
  const full = sumMinor(targets.map(({ entry, pieces }) => entry.unitPrice * pieces));
  const wanted =
    discountType === 'PERCENT' ? percentOf(full, amount) : discountType === 'ABSOLUTE' ? value : full - value;
  const taken = Math.min(Math.max(0, wanted), sumMinor(most));
  return taken === 0 ? most.map(() => 0) : spread(taken, most);
}

/** The rule of a promotion on shipping. It counts once the shipping is known. */
export function shippingRuleOf(promotion: Promotion): DiscountRule {
  const { discountType, amount } = promotion;
  return { ...ruleHead(promotion), value: amount, type: discountType === 'ABSOLUTE' ? 'ABS' : discountType };
}

/** Orders know no fixed prices: there it is the amount that was taken off. */
function ruleOfPromotion(promotion: Promotion, taken: number, targets: readonly TargetLine[]): DiscountRule {
  const { discountType, amount } = promotion;
  const products = [...new Set(targets.map(({ entry }) => entry.line.productId))];
  return {
    ...ruleHead(promotion),
    value: discountType === 'FIXED_PRICE' ? taken : amount,
    type: discountType === 'PERCENT' ? 'PERCENT' : 'ABS',
    ...(narrowsProducts(promotion) && { appliesToItems: products }),
  };
}

function ruleHead({ id, name, discountBase, triggers = {} }: Promotion) {
  return {
    id,
    base: discountBase,
    description: name,
    ...(triggers.subtotal !== undefined && { orderTotal: triggers.subtotal }),
  };
}
