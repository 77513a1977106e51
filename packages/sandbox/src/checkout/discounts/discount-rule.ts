import type { CartLine } from '../lines/cart-line.ts';

/**
 * A discount as `discountInfo[]` of an order has it, whoever gives it: the store's discounts by subtotal and customer
 * group, a promotion (whose id it then has), an app. `ON_TOTAL` is the older name of `SUBTOTAL`.
 */
export interface DiscountRule {
  readonly id?: number;
  readonly value: number;
  /** `FIXED_PRICE` (a new price of a piece) is for `ITEM` only. `ABSOLUTE` is read as `ABS`. */
  readonly type: 'ABS' | 'ABSOLUTE' | 'PERCENT' | 'FIXED_PRICE';
  readonly base: DiscountBase;
  /** The subtotal from which it applies. */
  readonly orderTotal?: number;
  /** The customer group it is for. */
  readonly membershipId?: number;
  readonly description?: string;
  readonly appliesToProducts?: readonly number[];
  /** Product ids as well: the older name. */
  readonly appliesToItems?: readonly number[];
  /** Order line ids. */
  readonly appliesToOrderItems?: readonly number[];
  /** For `SHIPPING`: the method it is for; any when absent. */
  readonly appliesToShippingMethodId?: string;
}

export type DiscountBase =
  | 'ON_TOTAL'
  | 'SUBTOTAL'
  | 'ITEM'
  | 'SHIPPING'
  | 'ON_MEMBERSHIP'
  | 'ON_TOTAL_AND_MEMBERSHIP'
  | 'CUSTOM';

export interface RuleQuestion {
  readonly subtotal: number;
  readonly customerGroupId?: number | undefined;
}

/** Whether a rule's own conditions hold. One that names a group wants that group; others ask nothing of the customer. */
export function ruleHolds(rule: DiscountRule, { subtotal, customerGroupId }: RuleQuestion): boolean {
  if (rule.orderTotal !== undefined && subtotal < rule.orderTotal) return false;
  return rule.membershipId === undefined || rule.membershipId === customerGroupId;
}

/** The lines a rule lowers: those it names by product or by line, or all; never one that allows no discounts. */
export function isRuleLine(rule: DiscountRule, line: CartLine, lineId: number): boolean {
  if (line.discountsAllowed === false) return false;
  const products = [...(rule.appliesToProducts ?? []), ...(rule.appliesToItems ?? [])];
  const lineIds = rule.appliesToOrderItems ?? [];
  if (products.length === 0 && lineIds.length === 0) return true;
  return products.includes(line.productId) || lineIds.includes(lineId);
}

/** The rule as orders write it: `ABS`, not `ABSOLUTE`. */
export function discountInfoOf(rule: DiscountRule): DiscountRule {
  return rule.type === 'ABSOLUTE' ? { ...rule, type: 'ABS' } : rule;
}

/** An app's discount, after reading its answer. */
export interface AppDiscount {
  readonly value: number;
  readonly type: 'ABSOLUTE' | 'PERCENT';
  readonly description?: string;
  readonly appliesToProducts?: readonly number[];
}

/** An app's discount in the shape in which orders keep it. */
export function ruleOfAppDiscount(discount: AppDiscount): DiscountRule {
  return {
    value: discount.value,
    type: discount.type === 'PERCENT' ? 'PERCENT' : 'ABS',
    base: 'CUSTOM',
    ...(discount.description === undefined ? {} : { description: discount.description }),
    ...(discount.appliesToProducts?.length ? { appliesToProducts: discount.appliesToProducts } : {}),
  };
}
