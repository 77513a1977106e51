import type { ExchangeSummary } from '@ecwid-kit/types/control';
import { DataTable, formatDuration, StatusPill, type TableColumn } from '@ecwid-kit/ui';
import { storePath } from '../urls/store-path.ts';
import { formatClock, formatDay } from '../words/moments.ts';
import { exchangeStatus, exchangeTone } from './exchange-words.ts';

/** One sending of a delivery, counted from 1. */
export interface Attempt {
  readonly number: number;
  readonly exchange: ExchangeSummary;
}

interface AttemptTableProps {
  storeId: number;
  attempts: readonly Attempt[];
  timeZone: string;
  empty: string;
}

function attemptColumns(timeZone: string): TableColumn<Attempt>[] {
  return [
    { key: 'number', header: 'Attempt', fit: true, cell: ({ number }) => `Attempt ${number}` },
    {
      key: 'status',
      header: 'Answer',
      cell: ({ exchange: { status } }) => <StatusPill tone={exchangeTone(status)}>{exchangeStatus(status)}</StatusPill>,
    },
    {
      key: 'day',
      header: 'Day',
      align: 'end',
      wideOnly: true,
      fit: true,
      cell: ({ exchange }) => formatDay(exchange.started, timeZone),
    },
    {
      key: 'at',
      header: 'At',
      align: 'end',
      fit: true,
      cell: ({ exchange }) => formatClock(exchange.started, timeZone),
    },
    {
      key: 'took',
      header: 'Took',
      align: 'end',
      fit: true,
      cell: ({ exchange }) => formatDuration(exchange.durationMs),
    },
  ];
}

export function AttemptTable({ storeId, attempts, timeZone, empty }: AttemptTableProps) {
  return (
    <DataTable
      caption="Attempts"
      density="compact"
      columns={attemptColumns(timeZone)}
      rows={attempts}
      rowKey={({ exchange }) => String(exchange.id)}
      rowHref={({ exchange }) => storePath(storeId, 'traffic', exchange.id)}
      empty={<p className="empty-line muted">{empty}</p>}
    />
  );
}
