import type { Order, OrderItem } from '@ecwid-kit/types';
import { labelled } from '../../checkout/index.ts';
import { sumOf } from '../../checkout/money/decimal.ts';
import { taxWords } from '../../checkout/order/explanation-words.ts';
import type { InvoiceTexts } from './invoice-texts.ts';

type Tax = NonNullable<OrderItem['taxes']>[number];

export interface InvoiceSum {
  readonly name: string;
  readonly amount: number;
}

/**
 * How the total of an order comes about, as far as its fields say: the sums always make the total, since what the
 * fields leave open has a line of its own. Apps write orders whose amounts do not add up.
 */
export function invoiceSums(order: Order, texts: InvoiceTexts): InvoiceSum[] {
  const sums: InvoiceSum[] = [{ name: texts.subtotal, amount: order.subtotal }];
  const add = (name: string, amount: number | undefined) => {
    if (amount) sums.push({ name, amount });
  };
  const off = (name: string, amount: number | undefined) => add(name, amount && -amount);
  off(labelled(texts.coupon, order.discountCoupon?.code), order.couponDiscount);
  for (const { name, amount } of discountsOf(order, texts)) off(name, amount);
  for (const { description, descriptionTranslated, total } of order.customSurcharges ?? []) {
    add(descriptionTranslated || description || texts.surcharge, total);
  }
  const { shippingMethodName, discountedShippingRate, shippingRate } = order.shippingOption ?? {};
  if (order.shippingOption) {
    const rate = discountedShippingRate ?? shippingRate ?? 0;
    sums.push({ name: labelled(texts.shipping, shippingMethodName), amount: rate });
  }
  add(order.handlingFee?.name || texts.handling, order.handlingFee?.value);
  if (!order.pricesIncludeTax) sums.push(...taxSums(order, texts));
  off(texts.giftCard, order.giftCardRedemption);
  add(texts.difference, sumOf([order.total, ...sums.map(({ amount }) => -amount)]));
  return sums;
}

/** Every tax of the order with its amount. One line without a name where the parts do not make the order's tax. */
export function taxSums(order: Order, texts: InvoiceTexts): InvoiceSum[] {
  const ofItems = (order.items ?? []).flatMap(({ taxes = [] }) => taxes);
  const ofFees = [
    ...(order.taxesOnShipping ?? []),
    ...(order.handlingFee?.taxes ?? []),
    ...(order.customSurcharges ?? []).flatMap(({ taxes = [] }) => taxes),
  ];
  for (const taxes of [ofItems, [...ofItems, ...ofFees]]) {
    const sums = byName(taxes, texts);
    if (sumOf(sums.map(({ amount }) => amount)) === (order.tax ?? 0)) return sums;
  }
  return order.tax ? [{ name: texts.tax, amount: order.tax }] : [];
}

function byName(taxes: readonly Tax[], texts: InvoiceTexts): InvoiceSum[] {
  const amounts = new Map<string, number[]>();
  for (const { name = '', value, total = 0 } of taxes) {
    const words = value === undefined ? name || texts.tax : taxWords({ name: name || texts.tax, percent: value });
    amounts.set(words, [...(amounts.get(words) ?? []), total]);
  }
  return [...amounts].map(([name, parts]) => ({ name, amount: sumOf(parts) })).filter(({ amount }) => amount !== 0);
}

/** What was taken off besides the coupon: `discount` is all of it, the other fields name its parts. */
function discountsOf(order: Order, texts: InvoiceTexts): InvoiceSum[] {
  const custom = (order.discountInfo ?? []).filter(({ base }) => base === 'CUSTOM');
  const parts: InvoiceSum[] = [
    { name: texts.volumeDiscount, amount: order.volumeDiscount ?? 0 },
    {
      name: texts.memberDiscount,
      amount: sumOf([order.membershipBasedDiscount ?? 0, order.totalAndMembershipBasedDiscount ?? 0]),
    },
    ...(order.customDiscount ?? []).map((amount, index) => ({
      name: custom[index]?.description || texts.discount,
      amount,
    })),
  ];
  const rest = sumOf([order.discount ?? 0, ...parts.map(({ amount }) => -amount)]);
  return rest > 0 ? [...parts, { name: texts.discount, amount: rest }] : parts;
}
