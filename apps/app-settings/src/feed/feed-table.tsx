'use client';

import { Button, DataTable, formatMoney, StatusPill, type TableColumn } from '@ecwid-kit/ui';
import type { Locale } from '../words/locale.ts';
import { paymentStatus } from '../words/payment-statuses.ts';
import { wordsFor } from '../words/words.ts';
import type { FeedPage } from './feed-request.ts';

type Entry = FeedPage['items'][number];

export interface FeedTableProps {
  readonly entries: readonly Entry[];
  readonly locale: Locale;
  readonly currency: string;
  /** Opens the order in the admin around the page. */
  readonly onOpen: (orderId: string) => void;
}

export function FeedTable({ entries, ...rest }: FeedTableProps) {
  return (
    <DataTable
      caption={wordsFor(rest.locale).order}
      columns={columnsOf(rest)}
      rows={entries}
      rowKey={({ orderId }) => orderId}
    />
  );
}

function columnsOf({ locale, currency, onOpen }: Omit<FeedTableProps, 'entries'>): readonly TableColumn<Entry>[] {
  const words = wordsFor(locale);
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return [
    {
      key: 'order',
      header: words.order,
      cell: ({ orderId }) => (
        <Button variant="plain" size="small" aria-label={words.openOrder(orderId)} onClick={() => onOpen(orderId)}>
          {orderId}
        </Button>
      ),
    },
    { key: 'date', header: words.date, wideOnly: true, cell: ({ created }) => dates.format(created * 1000) },
    { key: 'customer', header: words.customer, wideOnly: true, cell: ({ customer, email }) => customer || email },
    {
      key: 'status',
      header: words.status,
      cell: (entry) => {
        const { label, tone } = paymentStatus(entry.paymentStatus, locale);
        return <StatusPill tone={tone}>{label}</StatusPill>;
      },
    },
    { key: 'total', header: words.total, align: 'end', cell: ({ total }) => formatMoney(total, currency, locale) },
  ];
}
