import type { Order } from '@ecwid-kit/types';
import type { Installation, OrderExplanation } from '@ecwid-kit/types/control';
import { formatMoney, Link, MoneyBreakdown, type MoneyLine } from '@ecwid-kit/ui';
import { storePath } from '../urls/store-path.ts';
import type { OrderLike } from './order-words.ts';

type Step = OrderExplanation['steps'][number];

interface OrderAmountsProps {
  storeId: number;
  order: Order;
  explanation: OrderExplanation | undefined;
  installations: readonly Installation[];
  currency: string;
}

/** The total, open to show what it is made of; the order's own figures where no explanation can be had. */
export function OrderAmounts({ storeId, order, explanation, installations, currency }: OrderAmountsProps) {
  const lines = explanation
    ? explanation.steps.map((step): MoneyLine => ({
        label: step.label,
        amount: step.amount,
        why: whyOf(step, storeId, installations),
        ...(step.included !== undefined && { note: `incl. ${formatMoney(step.included, currency)}` }),
      }))
    : storedLines(order);
  return (
    <>
      <MoneyBreakdown open label="Total" total={order.total} currency={currency} lines={lines} />
      {explanation?.calculated === false && (
        <p className="muted card-note">The amounts are as an app or an import wrote them: no checkout made them.</p>
      )}
      {order.refundedAmount ? (
        <p className="refunded">
          <span>Refunded</span>
          <span>{formatMoney(-order.refundedAmount, currency)}</span>
        </p>
      ) : null}
    </>
  );
}

/** The rule behind an amount, and the app that caused it: a link to its page, or to My apps where it has none. */
function whyOf({ rule, clientId, appName }: Step, storeId: number, installations: readonly Installation[]) {
  if (clientId === undefined) return rule;
  const app = installations.find((one) => one.clientId === clientId);
  const name = appName ?? clientId;
  const href = app?.hasPage ? storePath(storeId, 'app', clientId) : storePath(storeId, 'my-apps');
  return (
    <>
      {rule && `${rule} · `}by{' '}
      {app ? (
        <Link href={href} prefetch={false}>
          {name}
        </Link>
      ) : (
        name
      )}
    </>
  );
}

/** What an order or a cart says of itself. */
export function storedLines(order: OrderLike): MoneyLine[] {
  const lines = [
    { label: 'Items', amount: order.subtotal ?? 0 },
    { label: 'Coupon', amount: -(order.couponDiscount ?? 0), why: order.discountCoupon?.code },
    { label: 'Discounts', amount: -(order.discount ?? 0) },
    {
      label: 'Shipping',
      amount: order.shippingOption?.shippingRate ?? 0,
      why: order.shippingOption?.shippingMethodName,
    },
    { label: order.handlingFee?.name ?? 'Handling', amount: order.handlingFee?.value ?? 0 },
    ...(order.customSurcharges ?? []).map((one) => ({
      label: one.description ?? 'Surcharge',
      amount: one.total ?? 0,
    })),
    { label: order.pricesIncludeTax ? 'Tax (in the prices)' : 'Tax', amount: order.tax ?? 0 },
    { label: 'Gift card', amount: -(order.giftCardRedemption ?? 0) },
  ];
  return lines.filter((line, index) => index === 0 || line.amount !== 0);
}
