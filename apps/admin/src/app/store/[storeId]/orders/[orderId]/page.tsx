import { Card, Columns, PageHeader, StatusPill } from '@ecwid-kit/ui';
import type { Metadata } from 'next';
import { OrderAmounts } from '../../../../../orders/order-amounts.tsx';
import { orderOf } from '../../../../../orders/order-data.ts';
import { OrderFacts } from '../../../../../orders/order-facts.tsx';
import { OrderForm } from '../../../../../orders/order-form.tsx';
import { OrderHistory } from '../../../../../orders/order-history.tsx';
import { OrderInvoices } from '../../../../../orders/order-invoices.tsx';
import { OrderItems } from '../../../../../orders/order-items.tsx';
import { OrderPeople } from '../../../../../orders/order-people.tsx';
import { PrintButton } from '../../../../../orders/print-button.tsx';
import { orderedAt } from '../../../../../orders/order-words.ts';
import { readOr } from '../../../../../server/failures.ts';
import { requireStore } from '../../../../../server/require-store.ts';
import { storeFacts } from '../../../../../server/store-facts.ts';
import { storePath } from '../../../../../urls/store-path.ts';
import { formatMoment } from '../../../../../words/moments.ts';
import { fulfillmentWords, paymentWords } from '../../../../../words/order-statuses.ts';

type Props = PageProps<'/store/[storeId]/orders/[orderId]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { storeId, orderId } = await params;
  return { title: `Order ${(await orderOf(storeId, orderId)).id}` };
}

export default async function OrderPage({ params }: Props) {
  const { storeId: storeIdText, orderId } = await params;
  const { control, storeId } = await requireStore(storeIdText);
  const [order, explanation, installations, facts] = await Promise.all([
    orderOf(storeIdText, orderId),
    readOr(control.stores.explainOrder(storeId, decodeURIComponent(orderId)), undefined),
    readOr(control.installations.list(storeId), []),
    storeFacts(storeIdText),
  ]);
  const payment = paymentWords(order.paymentStatus);
  const fulfillment = fulfillmentWords(order.fulfillmentStatus);
  return (
    <>
      <PageHeader
        title={`Order ${order.id}`}
        breadcrumbs={[{ label: 'Orders', href: storePath(storeId, 'orders') }]}
        status={
          <>
            <StatusPill tone={payment.tone}>{payment.label}</StatusPill>
            <StatusPill tone={fulfillment.tone}>{fulfillment.label}</StatusPill>
          </>
        }
        description={`Placed ${formatMoment(orderedAt(order), facts.timeZone)}`}
        actions={<PrintButton />}
      />
      <Columns
        aside={
          <>
            <OrderPeople storeId={storeId} order={order} />
            <OrderFacts order={order} timeZone={facts.timeZone} />
          </>
        }
      >
        <Card title="Items">
          <OrderItems storeId={storeId} order={order} currency={facts.currency} />
          <OrderAmounts
            storeId={storeId}
            order={order}
            explanation={explanation}
            installations={installations}
            currency={facts.currency}
          />
        </Card>
        <div className="stack no-print">
          <Card title="Status and notes">
            <OrderForm
              storeId={storeId}
              orderId={order.id}
              stored={{
                paymentStatus: order.paymentStatus,
                fulfillmentStatus: order.fulfillmentStatus,
                trackingNumber: order.trackingNumber ?? '',
                privateAdminNotes: order.privateAdminNotes ?? '',
              }}
            />
          </Card>
          <OrderInvoices
            storeId={storeId}
            orderId={order.id}
            invoices={order.invoices ?? []}
            timeZone={facts.timeZone}
          />
          <Card title="History">
            <OrderHistory order={order} facts={facts} />
          </Card>
        </div>
      </Columns>
    </>
  );
}
