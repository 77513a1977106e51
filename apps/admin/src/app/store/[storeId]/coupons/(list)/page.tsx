import { COUPON_STATUSES, type DiscountCoupon } from '@ecwid-kit/types';
import {
  DataTable,
  EmptyState,
  FilterBar,
  FilterChips,
  LinkButton,
  PageHeader,
  Pagination,
  SearchField,
  StatusPill,
  type TableColumn,
} from '@ecwid-kit/ui';
import { TicketPercent } from 'lucide-react';
import type { Metadata } from 'next';
import { couponStatus, couponWords } from '../../../../../coupons/coupon-words.ts';
import { read } from '../../../../../server/failures.ts';
import { requireStore } from '../../../../../server/require-store.ts';
import { storeFacts } from '../../../../../server/store-facts.ts';
import { choiceOf, listHref, numberOf, paramOf } from '../../../../../urls/list-state.ts';
import { storePath } from '../../../../../urls/store-path.ts';

export const metadata: Metadata = { title: 'Coupons' };

function couponColumns(currency: string): TableColumn<DiscountCoupon>[] {
  return [
    { key: 'name', header: 'Coupon', cell: ({ name }) => name },
    { key: 'code', header: 'Code', cell: (coupon) => <code>{coupon.code}</code> },
    { key: 'gives', header: 'Gives', wideOnly: true, cell: (coupon) => couponWords(coupon, currency) },
    {
      key: 'status',
      header: 'Status',
      fit: true,
      cell: (coupon) => (
        <StatusPill tone={couponStatus(coupon.status).tone}>{couponStatus(coupon.status).label}</StatusPill>
      ),
    },
    { key: 'orders', header: 'Orders', align: 'end', wideOnly: true, cell: ({ orderCount = 0 }) => orderCount },
  ];
}

export default async function CouponsPage({ params, searchParams }: PageProps<'/store/[storeId]/coupons'>) {
  const { storeId: storeIdText } = await params;
  const query = await searchParams;
  const { rest, storeId } = await requireStore(storeIdText);
  const path = storePath(storeId, 'coupons');
  const code = paramOf(query, 'q');
  const status = choiceOf(query, 'status', COUPON_STATUSES);
  const [page, facts] = await Promise.all([
    read(rest.discountCoupons.search({ code, availability: status, offset: numberOf(query, 'offset'), limit: 25 })),
    storeFacts(storeIdText),
  ]);
  const clearHref = listHref(path, query, { q: undefined, status: undefined });
  const add = (
    <LinkButton variant="primary" href={storePath(storeId, 'coupons', 'new')}>
      Add coupon
    </LinkButton>
  );
  return (
    <>
      <PageHeader title="Coupons" count={page.total} actions={add} />
      <FilterBar>
        <SearchField key={code} label="Search by code" action={path} defaultValue={code} keep={{ status }} />
        <FilterChips
          label="Filter coupons"
          clearHref={clearHref}
          chips={COUPON_STATUSES.map((one) => ({
            label: couponStatus(one).label,
            active: status === one,
            href: listHref(path, query, { status: status === one ? undefined : one }),
          }))}
        />
      </FilterBar>
      <DataTable
        caption="Coupons"
        columns={couponColumns(facts.currency)}
        rows={page.items}
        rowKey={({ id }) => String(id)}
        rowHref={({ id }) => storePath(storeId, 'coupons', id)}
        empty={
          code || status ? (
            <EmptyState title="No coupon matches" actions={<LinkButton href={clearHref}>Clear filters</LinkButton>}>
              Try a part of the code, or another status.
            </EmptyState>
          ) : (
            <EmptyState title="No coupons yet" icon={<TicketPercent className="icon" />} actions={add}>
              A coupon is a code that takes something off at the checkout.
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
