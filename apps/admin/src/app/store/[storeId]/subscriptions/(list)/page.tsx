import { parseMoment, SUBSCRIPTION_STATUSES, type Subscription } from '@ecwid-kit/types';
import {
  DataTable,
  EmptyState,
  FilterBar,
  FilterChips,
  formatMoney,
  LinkButton,
  PageHeader,
  Pagination,
  SearchField,
  StatusPill,
  type TableColumn,
} from '@ecwid-kit/ui';
import { Repeat } from 'lucide-react';
import type { Metadata } from 'next';
import { read } from '../../../../../server/failures.ts';
import { requireStore } from '../../../../../server/require-store.ts';
import { storeFacts, type StoreFacts } from '../../../../../server/store-facts.ts';
import { subscriptionSorts } from '../../../../../subscriptions/subscription-sort.ts';
import {
  intervalWords,
  SUBSCRIPTION_STATUS_WORDS,
  subscribedWords,
  subscriberWords,
} from '../../../../../subscriptions/subscription-words.ts';
import { choiceOf, listHref, numberOf, paramOf } from '../../../../../urls/list-state.ts';
import { storePath } from '../../../../../urls/store-path.ts';
import { formatDay } from '../../../../../words/moments.ts';

export const metadata: Metadata = { title: 'Subscriptions' };

function subscriptionColumns({ currency, timeZone }: StoreFacts): TableColumn<Subscription>[] {
  return [
    { key: 'subscriber', header: 'Subscriber', cell: subscriberWords },
    { key: 'what', header: 'Gets', wideOnly: true, cell: subscribedWords },
    { key: 'interval', header: 'Charged', wideOnly: true, cell: ({ chargeSettings }) => intervalWords(chargeSettings) },
    {
      key: 'next',
      header: 'Next charge',
      fit: true,
      sortable: true,
      wideOnly: true,
      cell: ({ nextCharge, status }) => {
        const seconds = parseMoment(nextCharge ?? '');
        return status === 'CANCELLED' || seconds === undefined ? 'None' : formatDay(seconds * 1000, timeZone);
      },
    },
    {
      key: 'status',
      header: 'Status',
      fit: true,
      cell: ({ status }) => (
        <StatusPill tone={SUBSCRIPTION_STATUS_WORDS[status].tone}>{SUBSCRIPTION_STATUS_WORDS[status].label}</StatusPill>
      ),
    },
    {
      key: 'orders',
      header: 'Orders',
      align: 'end',
      sortable: true,
      wideOnly: true,
      cell: ({ orders = [] }) => orders.length,
    },
    {
      key: 'total',
      header: 'Total',
      align: 'end',
      cell: ({ orderTemplate = {} }) => formatMoney(orderTemplate.total ?? 0, currency),
    },
  ];
}

export default async function SubscriptionsPage({ params, searchParams }: PageProps<'/store/[storeId]/subscriptions'>) {
  const { storeId: storeIdText } = await params;
  const query = await searchParams;
  const { rest, storeId } = await requireStore(storeIdText);
  const path = storePath(storeId, 'subscriptions');
  const email = paramOf(query, 'q');
  const status = choiceOf(query, 'status', SUBSCRIPTION_STATUSES);
  const sort = subscriptionSorts.read(paramOf(query, 'sort'));
  const [page, facts] = await Promise.all([
    read(
      rest.subscriptions.search({
        email,
        status: status && [status],
        sortBy: subscriptionSorts.nameOf(sort),
        offset: numberOf(query, 'offset'),
        limit: 25,
      }),
    ),
    storeFacts(storeIdText),
  ]);
  const clearHref = listHref(path, query, { q: undefined, status: undefined });
  return (
    <>
      <PageHeader title="Subscriptions" count={page.total} />
      <FilterBar>
        <SearchField
          key={email}
          label="Search by e-mail"
          action={path}
          defaultValue={email}
          keep={{ status, sort: paramOf(query, 'sort') }}
        />
        <FilterChips
          label="Filter subscriptions"
          clearHref={clearHref}
          chips={SUBSCRIPTION_STATUSES.map((one) => ({
            label: SUBSCRIPTION_STATUS_WORDS[one].label,
            active: status === one,
            href: listHref(path, query, { status: status === one ? undefined : one }),
          }))}
        />
      </FilterBar>
      <DataTable
        caption="Subscriptions"
        columns={subscriptionColumns(facts)}
        rows={page.items}
        rowKey={({ subscriptionId }) => String(subscriptionId)}
        rowHref={({ subscriptionId }) => storePath(storeId, 'subscriptions', subscriptionId)}
        sort={sort}
        sortHref={(next) => listHref(path, query, { sort: subscriptionSorts.write(next) })}
        empty={
          email || status ? (
            <EmptyState
              title="No subscription matches"
              actions={<LinkButton href={clearHref}>Clear filters</LinkButton>}
            >
              Subscriptions are found by the whole e-mail address.
            </EmptyState>
          ) : (
            <EmptyState title="No subscriptions yet" icon={<Repeat className="icon" />}>
              A product can be sold to come again each week or month. Who buys it so has a subscription, and its orders
              are made by themselves.
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
