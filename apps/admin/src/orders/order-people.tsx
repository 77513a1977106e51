import { Card, KeyValueList, Link } from '@ecwid-kit/ui';
import { storePath } from '../urls/store-path.ts';
import { addressLines, type OrderLike } from './order-words.ts';

/** Who bought, or wanted to, and where it goes. */
export function OrderPeople({ storeId, order }: { storeId: number; order: OrderLike }) {
  const shipTo = addressLines(order.shippingPerson);
  const billTo = addressLines(order.billingPerson);
  const name = order.billingPerson?.name ?? order.shippingPerson?.name ?? order.email ?? 'No name';
  return (
    <Card title="Customer">
      <KeyValueList
        items={[
          {
            label: 'Name',
            value: order.customerId ? (
              <Link href={storePath(storeId, 'customers', order.customerId)}>{name}</Link>
            ) : (
              name
            ),
          },
          ...(order.email ? [{ label: 'E-mail', value: order.email, copy: order.email }] : []),
          ...(shipTo
            ? [{ label: 'Ship to', value: <address className="address">{shipTo}</address>, copy: shipTo }]
            : []),
          ...(billTo
            ? [
                {
                  label: 'Bill to',
                  value: <address className="address">{billTo === shipTo ? 'The same address' : billTo}</address>,
                },
              ]
            : []),
          ...(order.orderComments ? [{ label: 'The customer says', value: order.orderComments }] : []),
        ]}
      />
    </Card>
  );
}
