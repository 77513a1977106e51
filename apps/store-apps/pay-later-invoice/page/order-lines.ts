import type { PaymentOrder } from '@ecwid-kit/types';

/** A line of the summary below the items. */
export interface SummaryLine {
  readonly label: string;
  readonly amount: number;
}

/** What stands between the items and the total. What is nothing is left out. */
export function summaryLines(order: PaymentOrder): readonly SummaryLine[] {
  const { shippingOption, handlingFee, discount, couponDiscount, tax } = order;
  const discounts = (discount ?? 0) + (couponDiscount ?? 0);
  return [
    { label: 'Discounts', amount: -discounts },
    { label: shippingOption?.shippingMethodName ?? 'Shipping', amount: shippingOption?.shippingRate ?? 0 },
    { label: handlingFee?.name ?? 'Handling', amount: handlingFee?.value ?? 0 },
    { label: 'Taxes', amount: tax ?? 0 },
  ].filter(({ amount }) => amount !== 0);
}

/** Writes amounts as the shopper's language does. A code that is no currency is written as it is. */
export function moneyFormat(currency: string, lang: string | undefined): (amount: number) => string {
  try {
    const format = new Intl.NumberFormat(lang ?? 'en', { style: 'currency', currency });
    return (amount) => format.format(amount);
  } catch {
    return (amount) => `${amount.toFixed(2)} ${currency}`;
  }
}
