import type { Order } from '@ecwid-kit/types';
import { formatMoney, KeyValueList, MoneyBreakdown } from '@ecwid-kit/ui';

/** How the total came about, as the sandbox explains it. */
interface Explanation {
  total: number;
  steps: readonly {
    label: string;
    amount: number;
    source: string;
    clientId?: string | undefined;
    rule?: string | undefined;
  }[];
}

interface OrderAmountsProps {
  order: Order;
  explanation: Explanation | undefined;
  currency: string;
}

/** The total, open to show what it is made of; the order's own figures where no explanation is kept. */
export function OrderAmounts({ order, explanation, currency }: OrderAmountsProps) {
  return (
    <>
      <MoneyBreakdown
        open
        label="Total"
        total={order.total}
        currency={currency}
        lines={explanation ? explanation.steps.map(explainedLine) : storedLines(order)}
      />
      {order.refundedAmount ? (
        <KeyValueList
          layout="side"
          items={[{ label: 'Refunded', value: formatMoney(order.refundedAmount, currency) }]}
        />
      ) : null}
    </>
  );
}

function explainedLine({ label, amount, source, clientId, rule }: Explanation['steps'][number]) {
  const why = [source, clientId && `app ${clientId}`, rule].filter(Boolean).join(' · ');
  return { label, amount, ...(why ? { why } : {}) };
}

function storedLines(order: Order) {
  const lines = [
    { label: 'Items', amount: order.subtotal },
    { label: 'Coupon', amount: -(order.couponDiscount ?? 0), why: order.discountCoupon?.code },
    { label: 'Discounts', amount: -(order.discount ?? 0) },
    {
      label: 'Shipping',
      amount: order.shippingOption?.shippingRate ?? 0,
      why: order.shippingOption?.shippingMethodName,
    },
    { label: order.handlingFee?.name ?? 'Handling', amount: order.handlingFee?.value ?? 0 },
    ...(order.customSurcharges ?? []).map((one) => ({
      label: one.description ?? one.id ?? 'Surcharge',
      amount: one.total ?? 0,
    })),
    { label: order.pricesIncludeTax ? 'Tax (in the prices)' : 'Tax', amount: order.tax ?? 0 },
    { label: 'Gift card', amount: -(order.giftCardRedemption ?? 0) },
  ];
  return lines.filter((line, index) => index === 0 || line.amount !== 0);
}
