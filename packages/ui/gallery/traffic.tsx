import { Card, CodeBlock, DataTable, DiffView, PageHeader, Stack, StatusPill, Waterfall } from '../src/index.ts';

const body = JSON.stringify({
  eventId: '80aece08-40e8-4145-8764-6c2f0d38678e',
  eventCreated: 1795270922,
  storeId: 1003,
  entityId: 103878161,
  eventType: 'order.created',
  data: {
    orderId: 'ML42X',
    newPaymentStatus: 'PAID',
    tags: [],
    address: { city: 'Bremen', lines: ['Am Wall 1', null] },
  },
});

const before = JSON.stringify({ status: 'open', total: 184.5, items: [{ sku: 'MUG', quantity: 4 }] }, null, 2);
const after = JSON.stringify(
  { status: 'paid', total: 184.5, items: [{ sku: 'MUG', quantity: 4 }], paid: true },
  null,
  2,
);

/** Traffic: a trace, a body, a difference. */
export function TrafficPage() {
  return (
    <>
      <PageHeader
        title="Order placed"
        breadcrumbs={[{ label: 'Traffic', href: '/traffic' }]}
        status={<StatusPill tone="danger">1 failed</StatusPill>}
      />
      <Stack>
        <Card title="Trace" flush>
          <Waterfall
            label="Requests of this trace"
            entries={[
              {
                id: '1',
                name: 'POST /orders',
                status: <StatusPill tone="success">200</StatusPill>,
                tone: 'success',
                startMs: 0,
                durationMs: 38,
                href: '/traffic/1',
              },
              {
                id: '2',
                name: 'order.created to parcel-rates',
                depth: 1,
                status: <StatusPill tone="danger">500</StatusPill>,
                tone: 'danger',
                startMs: 52,
                durationMs: 640,
                href: '/traffic/2',
              },
              {
                id: '3',
                name: 'order.created, second try',
                depth: 1,
                status: <StatusPill tone="success">200</StatusPill>,
                tone: 'success',
                startMs: 900,
                durationMs: 210,
                href: '/traffic/3',
              },
              {
                id: '4',
                name: 'GET /orders/ML42X',
                depth: 2,
                status: <StatusPill tone="warning">429</StatusPill>,
                tone: 'warning',
                startMs: 960,
                durationMs: 12,
                href: '/traffic/4',
              },
            ]}
          />
        </Card>
        <CodeBlock label="Request body" text={body} />
        <DiffView label="Body of try 1 and try 2" before={before} after={after} />
        <DataTable
          caption="Headers"
          density="compact"
          rows={[
            ['content-type', 'application/json'],
            ['user-agent', 'sandbox'],
          ]}
          rowKey={([name = '']) => name}
          columns={[
            { key: 'name', header: 'Header', cell: ([name]) => name },
            { key: 'value', header: 'Value', cell: ([, value]) => value },
          ]}
        />
      </Stack>
    </>
  );
}
