import { FULFILLMENT_STATUSES, PAYMENT_STATUSES } from '@ecwid-kit/types';
import { EmptyState, FilterBar, FilterChips, LinkButton, PageHeader, Pagination, SearchField } from '@ecwid-kit/ui';
import { ShoppingBag } from 'lucide-react';
import type { Metadata } from 'next';
import { OrderTable } from '../../../../../orders/order-table.tsx';
import { read } from '../../../../../server/failures.ts';
import { requireStore } from '../../../../../server/require-store.ts';
import { storeFacts } from '../../../../../server/store-facts.ts';
import { listHref, listParamOf, numberOf, paramOf, toggled } from '../../../../../urls/list-state.ts';
import { storePath } from '../../../../../urls/store-path.ts';
import { fulfillmentWords, paymentWords } from '../../../../../words/order-statuses.ts';

export const metadata: Metadata = { title: 'Orders' };

const PAGE_SIZE = 25;
const PAYMENT_CHIPS = ['AWAITING_PAYMENT', 'PAID', 'CANCELLED', 'REFUNDED'] as const;
const FULFILLMENT_CHIPS = ['AWAITING_PROCESSING', 'PROCESSING', 'SHIPPED', 'DELIVERED'] as const;

export default async function OrdersPage({ params, searchParams }: PageProps<'/store/[storeId]/orders'>) {
  const { storeId: storeIdText } = await params;
  const query = await searchParams;
  const { rest, storeId } = await requireStore(storeIdText);
  const path = storePath(storeId, 'orders');
  const keywords = paramOf(query, 'q');
  const payment = listParamOf(query, 'payment', PAYMENT_STATUSES);
  const fulfillment = listParamOf(query, 'fulfillment', FULFILLMENT_STATUSES);
  const [page, facts] = await Promise.all([
    read(
      rest.orders.search({
        keywords,
        paymentStatus: payment.length > 0 ? payment : undefined,
        fulfillmentStatus: fulfillment.length > 0 ? fulfillment : undefined,
        offset: numberOf(query, 'offset'),
        limit: PAGE_SIZE,
      }),
    ),
    storeFacts(storeIdText),
  ]);
  const isFiltered = Boolean(keywords) || payment.length + fulfillment.length > 0;
  const clearHref = listHref(path, query, { q: undefined, payment: undefined, fulfillment: undefined });
  return (
    <>
      <PageHeader title="Orders" count={page.total} />
      <FilterBar>
        <SearchField
          key={keywords}
          label="Search orders"
          action={path}
          defaultValue={keywords}
          keep={{ payment: payment.join(','), fulfillment: fulfillment.join(',') }}
        />
        <FilterChips
          label="Filter orders"
          clearHref={clearHref}
          chips={[
            ...PAYMENT_CHIPS.map((status) => ({
              label: paymentWords(status).label,
              href: listHref(path, query, { payment: toggled(payment, status) }),
              active: payment.includes(status),
            })),
            ...FULFILLMENT_CHIPS.map((status) => ({
              label: fulfillmentWords(status).label,
              href: listHref(path, query, { fulfillment: toggled(fulfillment, status) }),
              active: fulfillment.includes(status),
            })),
          ]}
        />
      </FilterBar>
      <OrderTable
        storeId={storeId}
        orders={page.items}
        facts={facts}
        empty={
          isFiltered ? (
            <EmptyState title="No order matches" actions={<LinkButton href={clearHref}>Clear filters</LinkButton>}>
              Try other words, or fewer filters.
            </EmptyState>
          ) : (
            <EmptyState title="No orders yet" icon={<ShoppingBag className="icon" />}>
              Orders appear here when a customer buys something, or when an app adds one by the API.
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
