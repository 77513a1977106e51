import type { AbandonedCart } from '@ecwid-kit/types';
import { opensEverything } from '@ecwid-kit/types/scopes';
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
import { ShoppingCart } from 'lucide-react';
import type { Metadata } from 'next';
import { cartPieces, cartShopper, cartState } from '../../../../../carts/cart-words.ts';
import { RemindersButton } from '../../../../../carts/reminders-button.tsx';
import { read, readOr } from '../../../../../server/failures.ts';
import { requireStore } from '../../../../../server/require-store.ts';
import { storeFacts, type StoreFacts } from '../../../../../server/store-facts.ts';
import { choiceOf, listHref, numberOf, paramOf } from '../../../../../urls/list-state.ts';
import { storePath } from '../../../../../urls/store-path.ts';
import { formatMoment } from '../../../../../words/moments.ts';

export const metadata: Metadata = { title: 'Abandoned carts' };

function cartColumns({ currency, timeZone }: StoreFacts): TableColumn<AbandonedCart>[] {
  return [
    { key: 'shopper', header: 'Shopper', cell: cartShopper },
    {
      key: 'left',
      header: 'Left',
      wideOnly: true,
      cell: ({ createTimestamp = 0 }) => formatMoment(createTimestamp * 1000, timeZone),
    },
    { key: 'pieces', header: 'Items', align: 'end', wideOnly: true, cell: cartPieces },
    {
      key: 'state',
      header: 'Recovery',
      fit: true,
      cell: (cart) => <StatusPill tone={cartState(cart).tone}>{cartState(cart).label}</StatusPill>,
    },
    { key: 'total', header: 'Total', align: 'end', cell: ({ total = 0 }) => formatMoney(total, currency) },
  ];
}

export default async function CartsPage({ params, searchParams }: PageProps<'/store/[storeId]/carts'>) {
  const { storeId: storeIdText } = await params;
  const query = await searchParams;
  const { rest, store, storeId } = await requireStore(storeIdText);
  const path = storePath(storeId, 'carts');
  const email = paramOf(query, 'q');
  const hidden = choiceOf(query, 'hidden', ['shown']);
  const [page, facts, profile] = await Promise.all([
    read(rest.carts.search({ email, showHidden: Boolean(hidden), offset: numberOf(query, 'offset'), limit: 25 })),
    storeFacts(storeIdText),
    readOr(rest.storeProfile.get(), undefined),
  ]);
  const ownsSettings = store.role === 'owner' || opensEverything(store.staffScopes ?? []);
  const reminds = profile?.settings?.abandonedSales?.autoAbandonedSalesRecovery ?? false;
  const clearHref = listHref(path, query, { q: undefined, hidden: undefined });
  return (
    <>
      <PageHeader
        title="Abandoned carts"
        count={page.total}
        description={reminds ? 'Shoppers are reminded by mail' : 'Shoppers are not reminded'}
        actions={ownsSettings && <RemindersButton storeId={storeId} on={reminds} />}
      />
      <FilterBar>
        <SearchField key={email} label="Search by e-mail" action={path} defaultValue={email} keep={{ hidden }} />
        <FilterChips
          label="Filter carts"
          clearHref={clearHref}
          chips={[
            {
              label: 'Hidden ones too',
              active: hidden !== undefined,
              href: listHref(path, query, { hidden: hidden ? undefined : 'shown' }),
            },
          ]}
        />
      </FilterBar>
      <DataTable
        caption="Abandoned carts"
        columns={cartColumns(facts)}
        rows={page.items}
        rowKey={({ cartId }) => cartId}
        rowHref={({ cartId }) => storePath(storeId, 'carts', cartId)}
        empty={
          email || hidden ? (
            <EmptyState title="No cart matches" actions={<LinkButton href={clearHref}>Clear filters</LinkButton>}>
              Carts are found by the whole e-mail address.
            </EmptyState>
          ) : (
            <EmptyState title="No abandoned carts" icon={<ShoppingCart className="icon" />}>
              A cart whose shopper came as far as the payment, and left, appears here.
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
