import { decimal } from '../money/decimal.ts';
import { formatMoney } from '../money/format-number.ts';
import type { DiscountBase, DiscountRule } from '../discounts/discount-rule.ts';
import type { Promotion } from '../discounts/promotion.ts';
import type { CheckoutSettings } from '../store-settings.ts';

export type MoneyWords = (amount: number) => string;

/** Writes amounts as the store does, with all the decimals that a price has. */
export function moneyWords({ formatsAndUnits: formats = {} }: Pick<CheckoutSettings, 'formatsAndUnits'>): MoneyWords {
  const { currencyPrefix, currencySuffix, currency, currencyPrecision = 2 } = formats;
  const suffix = currencySuffix || (currencyPrefix || !currency ? '' : ` ${currency}`);
  return (amount) =>
    formatMoney(amount, {
      ...formats,
      currencySuffix: suffix,
      currencyPrecision: Math.max(currencyPrecision, decimal(amount).scale),
    });
}

/** What something is, and the name that somebody gave it: `Shipping: Worldwide`. */
export function labelled(what: string, name: string | undefined): string {
  const isSaid = !name || name.toLowerCase() === what.toLowerCase();
  return isSaid ? what : `${what}: ${name}`;
}

/** `VAT 19 %`, whether or not the merchant put the rate into the name. */
export function taxWords({ name, percent }: { name: string; percent: number }): string {
  if (!name) return `${percent} %`;
  const named: readonly string[] = name.match(/\d+(?:\.\d+)?(?=\s*%)/g) ?? [];
  return named.includes(String(percent)) ? name : `${name} ${percent} %`;
}

const LOWERED: Record<DiscountBase, string> = {
  ON_TOTAL: ' off the subtotal',
  SUBTOTAL: ' off the subtotal',
  ITEM: ' off these products',
  SHIPPING: ' off shipping',
  ON_MEMBERSHIP: ' off for the customer’s group',
  ON_TOTAL_AND_MEMBERSHIP: ' off for the customer’s group',
  CUSTOM: ' off',
};

/** What a discount takes off and on which condition: `5 % off the subtotal, from €50.00`. */
export function discountWords({ value, type, base, orderTotal }: DiscountRule, money: MoneyWords): string {
  const condition = orderTotal ? `, from ${money(orderTotal)}` : '';
  if (type === 'FIXED_PRICE') return `A price of ${money(value)}${condition}`;
  return `${type === 'PERCENT' ? `${value} %` : money(value)}${LOWERED[base]}${condition}`;
}

/** The same of a promotion: `€2.00 off each of at most 3 products, from €50.00`. */
export function promotionWords({ amount, triggers, targets, ...promotion }: Promotion, money: MoneyWords): string {
  const { discountBase, discountType } = promotion;
  const condition = triggers?.subtotal ? `, from ${money(triggers.subtotal)}` : '';
  if (discountBase !== 'ITEM') {
    const what = discountType === 'PERCENT' ? `${amount} % off` : `${money(amount)} off`;
    return discountType === 'FIXED_PRICE'
      ? `A subtotal of ${money(amount)}${condition}`
      : `${what} the subtotal${condition}`;
  }
  const most = targets?.maxDiscountedProductQuantity;
  const products =
    most === undefined ? 'of these products' : `of at most ${most} ${most === 1 ? 'product' : 'products'}`;
  if (discountType === 'FIXED_PRICE') return `A price of ${money(amount)} for each ${products}${condition}`;
  return `${discountType === 'PERCENT' ? `${amount} %` : money(amount)} off each ${products}${condition}`;
}
