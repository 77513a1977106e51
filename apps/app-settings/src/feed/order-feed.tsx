'use client';

import { useAppPage } from '@ecwid-kit/app-bridge/react';
import { Banner, Button, EmptyState } from '@ecwid-kit/ui';
import { Download, Inbox, RotateCw, SearchX } from 'lucide-react';
import { useRef, useState, useTransition } from 'react';
import type { Locale } from '../words/locale.ts';
import { wordsFor } from '../words/words.ts';
import { FeedFilterForm } from './feed-filter-form.tsx';
import type { FeedFilters } from './feed-filters.ts';
import { FeedPages } from './feed-pages.tsx';
import { FeedTable } from './feed-table.tsx';
import { isFiltered, NO_FILTERS } from './no-filters.ts';
import type { ExportResult, FeedResult } from './read-feed.ts';

export interface OrderFeedProps {
  readonly initial: FeedResult;
  readonly initialFilters: FeedFilters;
  readonly locale: Locale;
  readonly currency: string;
  readonly onRead: (filters: FeedFilters) => Promise<FeedResult>;
  readonly onExport: (filters: FeedFilters) => Promise<ExportResult>;
}

/** The store's orders: searched, filtered, paged, refreshed, downloaded. */
export function OrderFeed({ initial, initialFilters, locale, currency, onRead, onExport }: OrderFeedProps) {
  const words = wordsFor(locale);
  const bridge = useAppPage();
  const [result, setResult] = useState(initial);
  const [filters, setFilters] = useState(initialFilters);
  const [reading, startReading] = useTransition();
  const [exporting, startExporting] = useTransition();
  const list = useRef<HTMLElement>(null);

  const read = (wanted: FeedFilters) =>
    startReading(async () => {
      const answer = await onRead(wanted).catch((): FeedResult => ({ status: 'refused', reason: 'failed' }));
      setFilters(wanted);
      setResult(answer);
    });

  const download = () =>
    startExporting(async () => {
      const prepared = await onExport(filters).catch((): ExportResult => ({ status: 'refused', reason: 'failed' }));
      if (prepared.status === 'refused') return setResult(prepared);
      const link = document.createElement('a');
      link.href = prepared.url;
      link.download = 'orders.csv';
      link.click();
    });

  const page = result.status === 'read' ? result.page : undefined;
  return (
    <section ref={list} className="feed" aria-busy={reading}>
      <FeedFilterForm key={JSON.stringify(filters)} filters={filters} locale={locale} onSearch={read} />
      <div className="feed-actions">
        <p className="muted" role="status">
          {reading ? words.loading : result.status === 'read' && words.feedUpdated(timeOf(result.at, locale))}
        </p>
        <Button busy={reading} icon={<RotateCw className="icon" aria-hidden="true" />} onClick={() => read(filters)}>
          {words.refresh}
        </Button>
        <Button
          busy={exporting}
          disabled={!page || page.total === 0}
          icon={<Download className="icon" aria-hidden="true" />}
          onClick={download}
        >
          {words.downloadCsv}
        </Button>
      </div>
      {result.status === 'refused' && (
        <Banner
          tone="danger"
          title={result.reason === 'failed' ? words.feedAway : words.refusals[result.reason].title}
          announce="alert"
        >
          <p>{words.refusals[result.reason].about}</p>
        </Banner>
      )}
      {page && page.items.length === 0 && (
        <div className="table-frame">
          {isFiltered(filters) ? (
            <EmptyState
              title={words.noMatches}
              icon={<SearchX className="icon" />}
              actions={<Button onClick={() => read(NO_FILTERS)}>{words.clearFilters}</Button>}
            >
              {words.noMatchesAbout}
            </EmptyState>
          ) : (
            <EmptyState title={words.noOrders} icon={<Inbox className="icon" />}>
              {words.noOrdersAbout}
            </EmptyState>
          )}
        </div>
      )}
      {page && page.items.length > 0 && (
        <>
          <FeedTable
            entries={page.items}
            locale={locale}
            currency={currency}
            onOpen={(orderId) => bridge.openPage(`order:id=${encodeURIComponent(orderId)}`)}
          />
          <FeedPages
            offset={filters.offset}
            total={page.total}
            words={words}
            onMove={(offset) => {
              read({ ...filters, offset });
              list.current?.scrollIntoView({ block: 'start' });
            }}
          />
        </>
      )}
    </section>
  );
}

const timeOf = (at: number, locale: Locale) =>
  new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(at);
