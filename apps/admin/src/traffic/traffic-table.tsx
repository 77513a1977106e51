import type { ExchangeSummary } from '@ecwid-kit/types/control';
import { DataTable, formatDuration, Link, StatusPill, type TableColumn } from '@ecwid-kit/ui';
import type { ReactNode } from 'react';
import { storePath } from '../urls/store-path.ts';
import { formatClock } from '../words/moments.ts';
import { CallWords } from './call-words.tsx';
import { exchangeStatus, exchangeTone, KIND_WORDS } from './exchange-words.ts';

interface TrafficTableProps {
  storeId: number;
  exchanges: readonly ExchangeSummary[];
  timeZone: string;
  empty: ReactNode;
}

function trafficColumns(storeId: number, timeZone: string): TableColumn<ExchangeSummary>[] {
  return [
    {
      key: 'call',
      header: 'Call',
      cut: true,
      cell: ({ method, url }) => <CallWords method={method} url={url} />,
    },
    {
      key: 'status',
      header: 'Status',
      fit: true,
      cell: ({ status }) => <StatusPill tone={exchangeTone(status)}>{exchangeStatus(status)}</StatusPill>,
    },
    { key: 'kind', header: 'Kind', wideOnly: true, fit: true, cell: ({ kind }) => KIND_WORDS[kind] },
    {
      key: 'app',
      header: 'App',
      wideOnly: true,
      fit: true,
      cell: ({ clientId }) => <code>{clientId || 'the admin'}</code>,
    },
    {
      key: 'trace',
      header: 'Trace',
      wideOnly: true,
      fit: true,
      cell: ({ traceId }) => (
        <Link className="cell-link" href={storePath(storeId, 'traces', traceId)} prefetch={false}>
          <code>{traceId.slice(0, 8)}</code>
        </Link>
      ),
    },
    {
      key: 'at',
      header: 'At',
      align: 'end',
      wideOnly: true,
      fit: true,
      cell: ({ started }) => formatClock(started, timeZone),
    },
    { key: 'took', header: 'Took', align: 'end', fit: true, cell: ({ durationMs }) => formatDuration(durationMs) },
  ];
}

export function TrafficTable({ storeId, exchanges, timeZone, empty }: TrafficTableProps) {
  return (
    <DataTable
      caption="Traffic"
      density="compact"
      columns={trafficColumns(storeId, timeZone)}
      rows={exchanges}
      rowKey={({ id }) => String(id)}
      rowHref={({ id }) => storePath(storeId, 'traffic', id)}
      empty={empty}
    />
  );
}
