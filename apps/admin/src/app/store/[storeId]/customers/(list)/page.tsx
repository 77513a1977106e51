import type { Customer } from '@ecwid-kit/types';
import {
  DataTable,
  EmptyState,
  FilterBar,
  formatMoney,
  LinkButton,
  PageHeader,
  Pagination,
  SearchField,
  type TableColumn,
} from '@ecwid-kit/ui';
import { Users } from 'lucide-react';
import type { Metadata } from 'next';
import { customerSorts } from '../../../../../customers/customer-sort.ts';
import { read } from '../../../../../server/failures.ts';
import { requireStore } from '../../../../../server/require-store.ts';
import { storeFacts } from '../../../../../server/store-facts.ts';
import { listHref, numberOf, paramOf } from '../../../../../urls/list-state.ts';
import { storePath } from '../../../../../urls/store-path.ts';

export const metadata: Metadata = { title: 'Customers' };

export default async function CustomersPage({ params, searchParams }: PageProps<'/store/[storeId]/customers'>) {
  const { storeId: storeIdText } = await params;
  const query = await searchParams;
  const { rest, storeId } = await requireStore(storeIdText);
  const path = storePath(storeId, 'customers');
  const keyword = paramOf(query, 'q');
  const sort = customerSorts.read(paramOf(query, 'sort'));
  const [page, facts] = await Promise.all([
    read(
      rest.customers.search({
        keyword,
        sortBy: customerSorts.nameOf(sort),
        offset: numberOf(query, 'offset'),
        limit: 25,
      }),
    ),
    storeFacts(storeIdText),
  ]);
  const columns: TableColumn<Customer>[] = [
    {
      key: 'name',
      header: 'Customer',
      sortable: true,
      cell: ({ name, email, id }) => name ?? email ?? `Customer ${id}`,
    },
    { key: 'email', header: 'E-mail', sortable: true, wideOnly: true, cell: ({ email }) => email },
    { key: 'group', header: 'Group', wideOnly: true, cell: ({ customerGroupName }) => customerGroupName },
    {
      key: 'orders',
      header: 'Orders',
      align: 'end',
      sortable: true,
      cell: ({ totalOrderCount, stats }) => totalOrderCount ?? stats?.numberOfOrders ?? 0,
    },
    {
      key: 'sales',
      header: 'Spent',
      align: 'end',
      sortable: true,
      cell: ({ stats }) => formatMoney(stats?.salesValue ?? 0, facts.currency),
    },
  ];
  return (
    <>
      <PageHeader title="Customers" count={page.total} />
      <FilterBar>
        <SearchField
          key={keyword}
          label="Search customers"
          action={path}
          defaultValue={keyword}
          keep={{ sort: paramOf(query, 'sort') }}
        />
      </FilterBar>
      <DataTable
        caption="Customers"
        columns={columns}
        rows={page.items}
        rowKey={({ id }) => String(id)}
        rowHref={({ id }) => storePath(storeId, 'customers', id)}
        sort={sort}
        sortHref={(next) => listHref(path, query, { sort: customerSorts.write(next) })}
        empty={
          keyword ? (
            <EmptyState title="No customer matches" actions={<LinkButton href={path}>Clear search</LinkButton>}>
              Try a part of a name or an e-mail address.
            </EmptyState>
          ) : (
            <EmptyState title="No customers yet" icon={<Users className="icon" />}>
              Whoever buys something or signs in to the store appears here.
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
