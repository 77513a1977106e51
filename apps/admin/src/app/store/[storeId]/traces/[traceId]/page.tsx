import { Card, EmptyState, LinkButton, PageHeader, Stack } from '@ecwid-kit/ui';
import type { Metadata } from 'next';
import { read } from '../../../../../server/failures.ts';
import { requireStore } from '../../../../../server/require-store.ts';
import { storeFacts } from '../../../../../server/store-facts.ts';
import { DeliveryTable } from '../../../../../traffic/delivery-table.tsx';
import { traceTree } from '../../../../../traffic/trace-tree.ts';
import { TrafficWaterfall } from '../../../../../traffic/traffic-waterfall.tsx';
import { storePath } from '../../../../../urls/store-path.ts';

export const metadata: Metadata = { title: 'Trace' };

export default async function TracePage({ params }: PageProps<'/store/[storeId]/traces/[traceId]'>) {
  const { storeId: storeIdText, traceId } = await params;
  const { control, storeId } = await requireStore(storeIdText);
  const [{ exchanges, deliveries }, facts] = await Promise.all([
    read(control.traffic.trace(storeId, traceId)),
    storeFacts(storeIdText),
  ]);
  const nodes = traceTree(exchanges);
  return (
    <>
      <PageHeader
        title={`Trace ${traceId.slice(0, 8)}`}
        breadcrumbs={[{ label: 'Traffic', href: storePath(storeId, 'traffic') }]}
        description="Everything that one cause set off, causes above their effects."
      />
      <Stack>
        <Card flush>
          {nodes.length === 0 ? (
            <EmptyState
              title="Nothing is kept of this trace"
              actions={<LinkButton href={storePath(storeId, 'traffic')}>All traffic</LinkButton>}
            >
              It may be older than what is kept, or its webhooks are still waiting.
            </EmptyState>
          ) : (
            <TrafficWaterfall storeId={storeId} label="From cause to effect" exchanges={nodes} />
          )}
        </Card>
        {deliveries.length > 0 && (
          <Card title="Webhook deliveries" flush>
            <DeliveryTable storeId={storeId} deliveries={deliveries} timeZone={facts.timeZone} empty={null} />
          </Card>
        )}
      </Stack>
    </>
  );
}
