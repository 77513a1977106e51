import { Card, CodeBlock, Columns, DiffView, KeyValueList, Link, PageHeader, StatusPill } from '@ecwid-kit/ui';
import type { Metadata } from 'next';
import { read } from '../../../../../server/failures.ts';
import { requireStore } from '../../../../../server/require-store.ts';
import { storeFacts } from '../../../../../server/store-facts.ts';
import { AttemptTable } from '../../../../../traffic/attempt-table.tsx';
import { bodyChanges } from '../../../../../traffic/body-changes.ts';
import { sentBodies } from '../../../../../traffic/sent-bodies.ts';
import { DELIVERY_STATUS } from '../../../../../traffic/exchange-words.ts';
import { ResendButton } from '../../../../../traffic/resend-button.tsx';
import { storePath } from '../../../../../urls/store-path.ts';
import { formatMoment } from '../../../../../words/moments.ts';

export const metadata: Metadata = { title: 'Webhook delivery' };

/** How many of the last attempts are compared. */
const COMPARED = 6;

export default async function DeliveryPage({ params }: PageProps<'/store/[storeId]/deliveries/[deliveryId]'>) {
  const { storeId: storeIdText, deliveryId } = await params;
  const { control, storeId } = await requireStore(storeIdText);
  const [delivery, { timeZone }] = await Promise.all([
    read(control.deliveries.get(storeId, decodeURIComponent(deliveryId))),
    storeFacts(storeIdText),
  ]);
  const attempts = delivery.exchanges.map((exchange, index) => ({ number: index + 1, exchange }));
  const changes = bodyChanges(await sentBodies(control, storeId, attempts.slice(-COMPARED)));
  const status = DELIVERY_STATUS[delivery.status];
  return (
    <>
      <PageHeader
        title={delivery.eventType}
        breadcrumbs={[{ label: 'Webhook deliveries', href: storePath(storeId, 'deliveries') }]}
        status={<StatusPill tone={status.tone}>{status.label}</StatusPill>}
        actions={<ResendButton storeId={storeId} deliveryId={delivery.id} />}
      />
      <Columns
        aside={
          <Card title="Facts">
            <KeyValueList
              items={[
                { label: 'App', value: <code>{delivery.clientId}</code> },
                { label: 'Event id', value: <code>{delivery.eventId}</code>, copy: delivery.eventId },
                { label: 'Happened', value: formatMoment(delivery.created, timeZone) },
                { label: 'Attempts', value: delivery.attempts },
                ...(delivery.due === undefined
                  ? []
                  : [{ label: 'Next attempt', value: formatMoment(delivery.due, timeZone) }]),
                {
                  label: 'Trace',
                  value: (
                    <Link href={storePath(storeId, 'traces', delivery.traceId)}>
                      <code>{delivery.traceId.slice(0, 16)}</code>
                    </Link>
                  ),
                },
              ]}
            />
          </Card>
        }
      >
        <Card title="Attempts" flush>
          <AttemptTable
            storeId={storeId}
            attempts={attempts}
            timeZone={timeZone}
            empty={delivery.attempts === 0 ? 'It has not been sent yet.' : 'Its attempts are not kept any more.'}
          />
        </Card>
        <CodeBlock label="Body" text={delivery.body} />
        {changes.length > 0 && (
          <Card title="What changed between attempts">
            <div className="form-stack">
              {changes.map(({ label, before, after }) => (
                <section key={label} className="change">
                  <h3>{label}</h3>
                  <DiffView label={label} before={before} after={after} />
                </section>
              ))}
            </div>
          </Card>
        )}
      </Columns>
    </>
  );
}
