import { parseMoment, type SubscriptionOrder } from '@ecwid-kit/types';
import {
  Card,
  Columns,
  DataTable,
  formatMoney,
  KeyValueList,
  MoneyBreakdown,
  PageHeader,
  StatusPill,
  type TableColumn,
} from '@ecwid-kit/ui';
import type { Metadata } from 'next';
import { ActionButton } from '../../../../../frame/action-button.tsx';
import { ConfirmButton } from '../../../../../frame/confirm-button.tsx';
import { storedLines } from '../../../../../orders/order-amounts.tsx';
import { OrderItems } from '../../../../../orders/order-items.tsx';
import { OrderPeople } from '../../../../../orders/order-people.tsx';
import { read } from '../../../../../server/failures.ts';
import { requireId, requireStore } from '../../../../../server/require-store.ts';
import { storeFacts, type StoreFacts } from '../../../../../server/store-facts.ts';
import { saveSubscription, setSubscriptionStatus } from '../../../../../subscriptions/subscription-actions.ts';
import { SubscriptionForm } from '../../../../../subscriptions/subscription-form.tsx';
import {
  intervalWords,
  SUBSCRIPTION_STATUS_WORDS,
  subscriberWords,
} from '../../../../../subscriptions/subscription-words.ts';
import { storePath } from '../../../../../urls/store-path.ts';
import { formatMoment } from '../../../../../words/moments.ts';
import { wallClockText } from '../../../../../words/wall-clock.ts';

export const metadata: Metadata = { title: 'Subscription' };

const msOf = (moment: string | undefined) => (parseMoment(moment ?? '') ?? 0) * 1000;

function orderColumns({ currency, timeZone }: StoreFacts): TableColumn<SubscriptionOrder>[] {
  return [
    { key: 'order', header: 'Order', cell: ({ id }) => id },
    { key: 'made', header: 'Made', cell: ({ createDate }) => formatMoment(msOf(createDate), timeZone) },
    { key: 'total', header: 'Total', align: 'end', cell: ({ total }) => formatMoney(total, currency) },
  ];
}

export default async function SubscriptionPage({
  params,
}: PageProps<'/store/[storeId]/subscriptions/[subscriptionId]'>) {
  const { storeId: storeIdText, subscriptionId: idText } = await params;
  const { rest, storeId } = await requireStore(storeIdText);
  const subscriptionId = requireId(idText);
  const [subscription, facts] = await Promise.all([
    read(rest.subscriptions.get(subscriptionId)),
    storeFacts(storeIdText),
  ]);
  const { currency, timeZone } = facts;
  const { status, chargeSettings, nextCharge, orderTemplate = {}, orders = [], paymentMethod } = subscription;
  const isCancelled = status === 'CANCELLED';
  const shownCharge = nextCharge === undefined ? '' : wallClockText(msOf(nextCharge), timeZone);
  const at = (moment: string) => formatMoment(msOf(moment), timeZone);
  return (
    <>
      <PageHeader
        title={subscriberWords(subscription)}
        breadcrumbs={[{ label: 'Subscriptions', href: storePath(storeId, 'subscriptions') }]}
        status={
          <StatusPill tone={SUBSCRIPTION_STATUS_WORDS[status].tone}>
            {SUBSCRIPTION_STATUS_WORDS[status].label}
          </StatusPill>
        }
        description={intervalWords(chargeSettings)}
        actions={
          isCancelled ? (
            <ActionButton
              done="The subscription goes on"
              action={setSubscriptionStatus.bind(null, storeId, subscriptionId, 'ACTIVE')}
            >
              Resume
            </ActionButton>
          ) : (
            <ConfirmButton
              label="Cancel subscription"
              title="Cancel this subscription?"
              confirmLabel="Yes, cancel it"
              done="The subscription is cancelled"
              action={setSubscriptionStatus.bind(null, storeId, subscriptionId, 'CANCELLED')}
            >
              There is no next charge. What was ordered stays, and the subscription can be resumed.
            </ConfirmButton>
          )
        }
      />
      <Columns
        aside={
          <>
            <OrderPeople storeId={storeId} order={orderTemplate} />
            <Card title="Facts">
              <KeyValueList
                items={[
                  { label: 'Since', value: at(subscription.created) },
                  ...(nextCharge && !isCancelled ? [{ label: 'Next charge', value: at(nextCharge) }] : []),
                  ...(subscription.cancelled ? [{ label: 'Cancelled', value: at(subscription.cancelled) }] : []),
                  ...(paymentMethod?.creditCardMaskedNumber
                    ? [
                        {
                          label: 'Paid by',
                          value: [paymentMethod.creditCardBrand, paymentMethod.creditCardMaskedNumber]
                            .filter(Boolean)
                            .join(' '),
                        },
                      ]
                    : []),
                  { label: 'Subscription id', value: String(subscriptionId), copy: String(subscriptionId) },
                ]}
              />
            </Card>
          </>
        }
      >
        <Card title="What comes each time">
          <OrderItems storeId={storeId} order={orderTemplate} currency={currency} />
          <MoneyBreakdown
            label="Total"
            total={orderTemplate.total ?? 0}
            currency={currency}
            lines={storedLines(orderTemplate)}
          />
        </Card>
        {!isCancelled && (
          <Card title="Charges">
            <SubscriptionForm
              action={saveSubscription.bind(null, { storeId, subscriptionId, shownCharge })}
              stored={{
                nextCharge: shownCharge,
                recurringIntervalCount: String(chargeSettings.recurringIntervalCount ?? 1),
                recurringInterval: chargeSettings.recurringInterval ?? 'MONTH',
              }}
              timeZone={timeZone}
            />
          </Card>
        )}
        <Card title="Orders" flush>
          <DataTable
            caption="Orders of this subscription"
            columns={orderColumns(facts)}
            rows={orders}
            rowKey={({ id }) => String(id)}
            rowHref={({ id }) => storePath(storeId, 'orders', id)}
            empty={<p className="empty-line muted">It has made no orders yet.</p>}
          />
        </Card>
      </Columns>
    </>
  );
}
