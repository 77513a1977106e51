import { Card, formatMoney, Link, PageHeader, Stack, StatusPill } from '@ecwid-kit/ui';
import type { Metadata } from 'next';
import { RecentOrders } from '../../../../home/recent-orders.tsx';
import { NextSteps } from '../../../../home/next-steps.tsx';
import { read, readOr } from '../../../../server/failures.ts';
import { requireStore } from '../../../../server/require-store.ts';
import { sandboxInfo } from '../../../../server/sandbox-info.ts';
import { storeFacts } from '../../../../server/store-facts.ts';
import { planWords } from '../../../../words/plans.ts';
import { storePath } from '../../../../urls/store-path.ts';

export const metadata: Metadata = { title: 'Home' };

export default async function HomePage({ params }: PageProps<'/store/[storeId]'>) {
  const { storeId: storeIdText } = await params;
  const { control, rest, storeId } = await requireStore(storeIdText);
  const [overview, orders, facts, info] = await Promise.all([
    read(control.stores.get(storeId)),
    readOr(rest.orders.search({ limit: 5 }), undefined),
    storeFacts(storeIdText),
    readOr(sandboxInfo(), undefined),
  ]);
  return (
    <>
      <PageHeader
        title={overview.name}
        status={overview.suspended && <StatusPill tone="danger">Suspended</StatusPill>}
        description={`${planWords(overview.plan)} plan`}
      />
      <Stack>
        <dl className="stats">
          {overview.sales !== undefined && (
            <Stat
              label="Sales"
              value={formatMoney(overview.sales, overview.currency)}
              href={storePath(storeId, 'orders')}
            />
          )}
          {overview.orders !== undefined && (
            <Stat label="Orders" value={overview.orders} href={storePath(storeId, 'orders')} />
          )}
          <Stat label="Products" value={overview.products} href={storePath(storeId, 'products')} />
          {overview.customers !== undefined && (
            <Stat label="Customers" value={overview.customers} href={storePath(storeId, 'customers')} />
          )}
        </dl>
        <Card title="What to try next">
          <NextSteps
            storeId={storeId}
            storefrontUrl={overview.storefrontUrl}
            development={info?.development ?? false}
          />
        </Card>
        {orders && (
          <Card title="Recent orders" flush actions={<Link href={storePath(storeId, 'orders')}>All orders</Link>}>
            <RecentOrders storeId={storeId} orders={orders.items} facts={facts} />
          </Card>
        )}
      </Stack>
    </>
  );
}

function Stat({ label, value, href }: { label: string; value: string | number; href: string }) {
  return (
    <div className="stat">
      <dt>{label}</dt>
      <dd>
        <Link href={href}>{typeof value === 'number' ? value.toLocaleString('en-US') : value}</Link>
      </dd>
    </div>
  );
}
