import { EmptyState, FilterBar, FilterChips, LinkButton, PageHeader, Pagination } from '@ecwid-kit/ui';
import { Webhook } from 'lucide-react';
import type { Metadata } from 'next';
import { read } from '../../../../../server/failures.ts';
import { requireStore } from '../../../../../server/require-store.ts';
import { storeFacts } from '../../../../../server/store-facts.ts';
import { filterableApps } from '../../../../../traffic/app-filter.ts';
import { DeliveryTable } from '../../../../../traffic/delivery-table.tsx';
import { DELIVERY_STATUS } from '../../../../../traffic/exchange-words.ts';
import { TrafficTabs } from '../../../../../traffic/traffic-tabs.tsx';
import { choiceOf, listHref, numberOf, paramOf } from '../../../../../urls/list-state.ts';
import { storePath } from '../../../../../urls/store-path.ts';

export const metadata: Metadata = { title: 'Webhook deliveries' };

const STATUSES = ['pending', 'delivered', 'failed'] as const;

export default async function DeliveriesPage({ params, searchParams }: PageProps<'/store/[storeId]/deliveries'>) {
  const { storeId: storeIdText } = await params;
  const query = await searchParams;
  const { control, storeId } = await requireStore(storeIdText);
  const path = storePath(storeId, 'deliveries');
  const clientId = paramOf(query, 'app');
  const eventType = paramOf(query, 'event');
  const status = choiceOf(query, 'status', STATUSES);
  const [page, apps, facts] = await Promise.all([
    read(
      control.deliveries.list(storeId, { clientId, eventType, status, offset: numberOf(query, 'offset'), limit: 50 }),
    ),
    filterableApps(control, storeId, clientId),
    storeFacts(storeIdText),
  ]);
  return (
    <>
      <PageHeader
        title="Webhook deliveries"
        count={page.total}
        description="Events on their way to apps, newest first."
      />
      <TrafficTabs storeId={storeId} current="deliveries" />
      <FilterBar>
        <FilterChips
          label="Filter deliveries"
          clearHref={path}
          chips={[
            ...STATUSES.map((one) => ({
              label: DELIVERY_STATUS[one].label,
              active: one === status,
              href: listHref(path, query, { status: one === status ? undefined : one }),
            })),
            ...apps.map((one) => ({
              label: one,
              active: one === clientId,
              href: listHref(path, query, { app: one === clientId ? undefined : one }),
            })),
          ]}
        />
      </FilterBar>
      <DeliveryTable
        storeId={storeId}
        deliveries={page.items}
        timeZone={facts.timeZone}
        empty={
          clientId || status ? (
            <EmptyState title="Nothing matches" actions={<LinkButton href={path}>Clear filters</LinkButton>}>
              Try fewer filters.
            </EmptyState>
          ) : (
            <EmptyState title="No webhooks yet" icon={<Webhook className="icon" />}>
              An installed app with a webhook address hears of every change that its scopes allow.
            </EmptyState>
          )
        }
      />
      <Pagination
        offset={page.offset}
        limit={page.limit}
        total={page.total}
        hrefFor={(offset) => listHref(path, query, { offset })}
      />
    </>
  );
}
