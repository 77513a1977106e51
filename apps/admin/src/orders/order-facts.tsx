import { parseMoment, type Order } from '@ecwid-kit/types';
import { Card, KeyValueList } from '@ecwid-kit/ui';
import { paragraphsOf } from '../words/plain-text.ts';
import { formatMoment } from '../words/moments.ts';
import { orderedAt } from './order-words.ts';

/** How it is paid and shipped, and what it is called. */
export function OrderFacts({ order, timeZone }: { order: Order; timeZone: string }) {
  const { shippingOption } = order;
  const internalId = order.internalId === undefined ? undefined : String(order.internalId);
  return (
    <>
      <Card title="Payment and shipping">
        <KeyValueList
          items={[
            { label: 'Payment', value: order.paymentMethod ?? 'Not chosen' },
            ...(order.externalTransactionId
              ? [{ label: 'Transaction', value: order.externalTransactionId, copy: order.externalTransactionId }]
              : []),
            { label: 'Shipping', value: shippingOption?.shippingMethodName ?? 'Nothing to ship' },
            ...(shippingOption?.shippingCarrierName
              ? [{ label: 'Carrier', value: shippingOption.shippingCarrierName }]
              : []),
            ...(order.pickupTime
              ? [
                  {
                    label: shippingOption?.isPickup ? 'Collected' : 'Delivered',
                    value: formatMoment((parseMoment(order.pickupTime) ?? 0) * 1000, timeZone),
                  },
                ]
              : []),
            ...(shippingOption?.pickupInstruction
              ? [{ label: 'Pickup', value: paragraphsOf(shippingOption.pickupInstruction).join(' ') }]
              : []),
          ]}
        />
      </Card>
      <Card title="Facts">
        <KeyValueList
          items={[
            { label: 'Placed', value: formatMoment(orderedAt(order), timeZone) },
            { label: 'Order id', value: order.id, copy: order.id },
            ...(internalId ? [{ label: 'Internal id', value: internalId, copy: internalId }] : []),
            ...(order.refererUrl ? [{ label: 'Came from', value: order.refererUrl }] : []),
          ]}
        />
      </Card>
    </>
  );
}
