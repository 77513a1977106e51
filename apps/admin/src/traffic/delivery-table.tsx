import type { Delivery } from '@ecwid-kit/types/control';
import { DataTable, StatusPill, type TableColumn } from '@ecwid-kit/ui';
import type { ReactNode } from 'react';
import { storePath } from '../urls/store-path.ts';
import { formatMoment } from '../words/moments.ts';
import { DELIVERY_STATUS } from './exchange-words.ts';

interface DeliveryTableProps {
  storeId: number;
  deliveries: readonly Delivery[];
  timeZone: string;
  empty: ReactNode;
}

function deliveryColumns(timeZone: string): TableColumn<Delivery>[] {
  return [
    { key: 'event', header: 'Event', cell: ({ eventType }) => <code>{eventType}</code> },
    {
      key: 'status',
      header: 'Status',
      fit: true,
      cell: ({ status }) => (
        <StatusPill tone={DELIVERY_STATUS[status].tone}>{DELIVERY_STATUS[status].label}</StatusPill>
      ),
    },
    { key: 'app', header: 'App', wideOnly: true, cell: ({ clientId }) => <code>{clientId}</code> },
    { key: 'attempts', header: 'Attempts', wideOnly: true, align: 'end', fit: true, cell: ({ attempts }) => attempts },
    {
      key: 'due',
      header: 'Next attempt',
      wideOnly: true,
      align: 'end',
      fit: true,
      cell: ({ due }) => (due === undefined ? '' : formatMoment(due, timeZone)),
    },
    {
      key: 'created',
      header: 'Happened',
      wideOnly: true,
      align: 'end',
      fit: true,
      cell: ({ created }) => formatMoment(created, timeZone),
    },
  ];
}

export function DeliveryTable({ storeId, deliveries, timeZone, empty }: DeliveryTableProps) {
  return (
    <DataTable
      caption="Webhook deliveries"
      density="compact"
      columns={deliveryColumns(timeZone)}
      rows={deliveries}
      rowKey={({ id }) => id}
      rowHref={({ id }) => storePath(storeId, 'deliveries', id)}
      empty={empty}
    />
  );
}
