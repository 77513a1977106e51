import type { Order } from '@ecwid-kit/types';
import { DataTable, formatMoney, StatusPill, type TableColumn } from '@ecwid-kit/ui';
import type { ReactNode } from 'react';
import type { StoreFacts } from '../server/store-facts.ts';
import { storePath } from '../urls/store-path.ts';
import { formatMoment } from '../words/moments.ts';
import { fulfillmentWords, paymentWords } from '../words/order-statuses.ts';
import { orderedAt } from './order-words.ts';

interface OrderTableProps {
  storeId: number;
  orders: readonly Order[];
  facts: StoreFacts;
  empty: ReactNode;
  /** On a customer's own page the name says nothing. */
  withCustomer?: boolean;
}

function orderColumns(facts: StoreFacts): TableColumn<Order>[] {
  return [
    { key: 'order', header: 'Order', fit: true, cell: (order) => order.id },
    {
      key: 'placed',
      header: 'Placed',
      wideOnly: true,
      cell: (order) => formatMoment(orderedAt(order), facts.timeZone),
    },
    {
      key: 'customer',
      header: 'Customer',
      wideOnly: true,
      cell: (order) => order.billingPerson?.name ?? order.shippingPerson?.name ?? order.email,
    },
    {
      key: 'payment',
      header: 'Payment',
      cell: ({ paymentStatus }) => (
        <StatusPill tone={paymentWords(paymentStatus).tone}>{paymentWords(paymentStatus).label}</StatusPill>
      ),
    },
    {
      key: 'fulfilment',
      header: 'Fulfilment',
      wideOnly: true,
      cell: ({ fulfillmentStatus }) => (
        <StatusPill tone={fulfillmentWords(fulfillmentStatus).tone}>
          {fulfillmentWords(fulfillmentStatus).label}
        </StatusPill>
      ),
    },
    { key: 'total', header: 'Total', align: 'end', cell: (order) => formatMoney(order.total, facts.currency) },
  ];
}

export function OrderTable({ storeId, orders, facts, empty, withCustomer = true }: OrderTableProps) {
  const columns = orderColumns(facts);
  return (
    <DataTable
      caption="Orders"
      columns={withCustomer ? columns : columns.filter(({ key }) => key !== 'customer')}
      rows={orders}
      rowKey={(order) => order.id}
      rowHref={(order) => storePath(storeId, 'orders', order.id)}
      empty={empty}
    />
  );
}
