'use client';

import { Button, SelectField, TextField } from '@ecwid-kit/ui';
import type { FormEvent } from 'react';
import type { Locale } from '../words/locale.ts';
import { PAYMENT_STATUSES, paymentStatus } from '../words/payment-statuses.ts';
import { wordsFor } from '../words/words.ts';
import type { FeedFilters } from './feed-filters.ts';
import { isFiltered, NO_FILTERS } from './no-filters.ts';

export interface FeedFilterFormProps {
  /** In use. The form is drawn anew when they change. */
  readonly filters: FeedFilters;
  readonly locale: Locale;
  readonly onSearch: (filters: FeedFilters) => void;
}

export function FeedFilterForm({ filters, locale, onSearch }: FeedFilterFormProps) {
  const words = wordsFor(locale);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const text = (name: string) => {
      const value = data.get(name);
      return typeof value === 'string' ? value : '';
    };
    onSearch({
      keyword: text('keyword'),
      paymentStatus: text('paymentStatus'),
      from: text('from'),
      to: text('to'),
      offset: 0,
    });
  };
  const statuses = PAYMENT_STATUSES.map((value) => ({ value, label: paymentStatus(value, locale).label }));
  return (
    <form className="feed-filters" role="search" aria-label={words.search} noValidate onSubmit={submit}>
      <TextField
        name="keyword"
        label={words.searchOrders}
        defaultValue={filters.keyword}
        autoComplete="off"
        maxLength={200}
        type="search"
        enterKeyHint="search"
      />
      <SelectField
        name="paymentStatus"
        label={words.paymentStatus}
        options={statuses}
        placeholder={words.anyStatus}
        defaultValue={filters.paymentStatus}
      />
      <TextField name="from" label={words.from} type="date" defaultValue={filters.from} />
      <TextField name="to" label={words.to} type="date" defaultValue={filters.to} />
      <div className="feed-filter-buttons">
        <Button type="submit">{words.search}</Button>
        {isFiltered(filters) && (
          <Button variant="plain" onClick={() => onSearch(NO_FILTERS)}>
            {words.clearFilters}
          </Button>
        )}
      </div>
    </form>
  );
}
