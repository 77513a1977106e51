import {
  Button,
  DataTable,
  FilterBar,
  FilterChips,
  formatMoney,
  LinkButton,
  PageHeader,
  Pagination,
  SearchField,
  StatusPill,
  type TableColumn,
  type Tone,
} from '../src/index.ts';

interface Order {
  id: string;
  date: string;
  customer: string;
  status: [string, Tone];
  shipping: string;
  total: number;
}

const orders: Order[] = [
  {
    id: 'ML42X',
    date: '21 Nov, 14:02',
    customer: 'Ada Whitfield',
    status: ['Paid', 'success'],
    shipping: 'Processing',
    total: 184.5,
  },
  {
    id: 'MK19B',
    date: '21 Nov, 09:40',
    customer: 'Jonas Petersen',
    status: ['Awaiting payment', 'warning'],
    shipping: 'On hold',
    total: 42,
  },
  {
    id: 'MJ77Q',
    date: '20 Nov, 22:15',
    customer: 'Mireille Fontaine-Desrosiers',
    status: ['Paid', 'success'],
    shipping: 'Shipped',
    total: 1289.99,
  },
  {
    id: 'MH03C',
    date: '20 Nov, 18:31',
    customer: 'Kofi Mensah',
    status: ['Refunded', 'neutral'],
    shipping: 'Returned',
    total: 67.2,
  },
  {
    id: 'MG88T',
    date: '19 Nov, 11:07',
    customer: 'Sara Lindqvist',
    status: ['Cancelled', 'danger'],
    shipping: 'Will not deliver',
    total: 23,
  },
  {
    id: 'MF51R',
    date: '19 Nov, 08:55',
    customer: 'Tomás Herrera',
    status: ['Partially refunded', 'warning'],
    shipping: 'Shipped',
    total: 310.4,
  },
];

const columns: TableColumn<Order>[] = [
  { key: 'id', header: 'Order', cell: (order) => order.id, sortable: true },
  { key: 'date', header: 'Date', cell: (order) => order.date, sortable: true, wideOnly: true },
  { key: 'customer', header: 'Customer', cell: (order) => order.customer, wideOnly: true },
  {
    key: 'status',
    header: 'Payment',
    cell: (order) => <StatusPill tone={order.status[1]}>{order.status[0]}</StatusPill>,
  },
  { key: 'shipping', header: 'Shipping', cell: (order) => order.shipping, wideOnly: true },
  { key: 'total', header: 'Total', cell: (order) => formatMoney(order.total, 'EUR'), align: 'end', sortable: true },
];

/** A list page. */
export function ListPage() {
  return (
    <>
      <PageHeader
        title="Orders"
        count={1284}
        actions={
          <>
            <Button>Export</Button>
            <LinkButton variant="primary" href="/orders/new">
              Add order
            </LinkButton>
          </>
        }
      />
      <FilterBar>
        <SearchField label="Search orders" action="/list" keep={{ status: 'paid' }} />
        <FilterChips
          label="Filter orders"
          clearHref="/list"
          chips={[
            { label: 'Paid', href: '/list', active: true, count: 812 },
            { label: 'Awaiting payment', href: '/list?status=awaiting', count: 14 },
            { label: 'Not shipped', href: '/list?shipping=open' },
          ]}
        />
      </FilterBar>
      <DataTable
        caption="Orders"
        columns={columns}
        rows={orders}
        rowKey={(order) => order.id}
        rowLabel={(order) => `order ${order.id}`}
        rowHref={(order) => `/detail?order=${order.id}`}
        sort={{ key: 'date', direction: 'desc' }}
        sortHref={({ key, direction }) => `/list?sort=${key}&direction=${direction}`}
        bulkActions={
          <Button size="small" type="submit">
            Mark as shipped
          </Button>
        }
      />
      <Pagination offset={0} limit={50} total={1284} hrefFor={(offset) => `/list?offset=${offset}`} />
    </>
  );
}
