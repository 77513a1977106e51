import { TRAFFIC_KINDS } from '@ecwid-kit/types/control';
import { Card, EmptyState, FilterBar, FilterChips, LinkButton, PageHeader, SearchField, Stack } from '@ecwid-kit/ui';
import { Activity } from 'lucide-react';
import type { Metadata } from 'next';
import { read } from '../../../../../server/failures.ts';
import { requireStore } from '../../../../../server/require-store.ts';
import { storeFacts } from '../../../../../server/store-facts.ts';
import { filterableApps } from '../../../../../traffic/app-filter.ts';
import { KIND_WORDS } from '../../../../../traffic/exchange-words.ts';
import { trafficPage } from '../../../../../traffic/traffic-page.ts';
import { TrafficTable } from '../../../../../traffic/traffic-table.tsx';
import { TrafficTabs } from '../../../../../traffic/traffic-tabs.tsx';
import { TrafficWaterfall } from '../../../../../traffic/traffic-waterfall.tsx';
import { choiceOf, listHref, numberOf, paramOf } from '../../../../../urls/list-state.ts';
import { storePath } from '../../../../../urls/store-path.ts';

export const metadata: Metadata = { title: 'Traffic' };

const PAGE_SIZE = 50;
const STATUSES = ['2xx', '3xx', '4xx', '5xx', 'failed'] as const;
/** How many of the newest exchanges the waterfall draws. */
const DRAWN = 20;

export default async function TrafficPage({ params, searchParams }: PageProps<'/store/[storeId]/traffic'>) {
  const { storeId: storeIdText } = await params;
  const query = await searchParams;
  const { control, storeId } = await requireStore(storeIdText);
  const path = storePath(storeId, 'traffic');
  const clientId = paramOf(query, 'app');
  const kind = choiceOf(query, 'kind', TRAFFIC_KINDS);
  const status = choiceOf(query, 'status', STATUSES);
  const keyword = paramOf(query, 'q');
  const withOwn = paramOf(query, 'own') !== undefined;
  const [page, apps, facts] = await Promise.all([
    read(
      trafficPage(
        control,
        storeId,
        { clientId, kind, status, keyword, before: numberOf(query, 'before'), limit: PAGE_SIZE },
        withOwn,
      ),
    ),
    filterableApps(control, storeId, clientId),
    storeFacts(storeIdText),
  ]);
  const clearHref = listHref(path, {}, {});
  const isFiltered = Boolean(clientId ?? kind ?? status ?? keyword);
  const chip = (name: 'app' | 'kind' | 'status', value: string, label: string) => {
    const active = { app: clientId, kind, status }[name] === value;
    return { label, active, href: listHref(path, query, { [name]: active ? undefined : value, before: undefined }) };
  };
  const oldest = page.items.at(-1);
  const drawn = page.items.slice(0, DRAWN).toReversed();
  return (
    <>
      <PageHeader
        title="Traffic"
        description="What crossed the wire between the platform and apps, newest first. Secrets are masked."
        actions={<LinkButton href={listHref(path, query, { before: undefined })}>Newest</LinkButton>}
      />
      <TrafficTabs storeId={storeId} current="exchanges" />
      <FilterBar>
        <SearchField
          key={keyword}
          label="Search addresses"
          action={path}
          defaultValue={keyword}
          keep={{ app: clientId, kind, status, own: paramOf(query, 'own') }}
        />
        <FilterChips
          label="Filter traffic"
          clearHref={clearHref}
          chips={[
            ...TRAFFIC_KINDS.map((one) => chip('kind', one, KIND_WORDS[one])),
            ...STATUSES.map((one) => chip('status', one, one === 'failed' ? 'No answer' : one)),
            {
              label: 'The admin’s own calls',
              active: withOwn,
              href: listHref(path, query, { own: withOwn ? undefined : 1, before: undefined }),
            },
            ...apps.map((one) => chip('app', one, one)),
          ]}
        />
      </FilterBar>
      <Stack>
        {drawn.length > 1 && (
          <Card title={`The newest ${drawn.length} in time`} flush>
            <TrafficWaterfall
              storeId={storeId}
              label="Exchanges in time"
              exchanges={drawn.map((exchange) => ({ exchange, depth: 0 }))}
            />
          </Card>
        )}
        <TrafficTable
          storeId={storeId}
          exchanges={page.items}
          timeZone={facts.timeZone}
          empty={
            isFiltered ? (
              <EmptyState title="Nothing matches" actions={<LinkButton href={clearHref}>Clear filters</LinkButton>}>
                Try fewer filters.
              </EmptyState>
            ) : (
              <EmptyState title="Nothing has crossed the wire yet" icon={<Activity className="icon" />}>
                Call the API with an app’s token, or change an order: webhooks appear here too.
              </EmptyState>
            )
          }
        />
      </Stack>
      {page.hasMore && oldest && (
        <p className="more">
          <LinkButton href={listHref(path, query, { before: oldest.id })} prefetch={false}>
            Older
          </LinkButton>
        </p>
      )}
    </>
  );
}
