import { ChevronLeft, ChevronRight } from 'lucide-react';

import { LinkButton } from '../actions/link-button.tsx';
import { pageRange } from './page-range.ts';

export interface PaginationProps {
  offset: number;
  limit: number;
  total: number;
  /** The address of the page that starts at this offset. */
  hrefFor: (offset: number) => string;
}

/** What part of the list this is, and links to the parts before and after. */
export function Pagination({ offset, limit, total, hrefFor }: PaginationProps) {
  const { first, last, previous, next } = pageRange({ offset, limit, total });
  const number = (value: number) => value.toLocaleString('en-US');
  return (
    <nav className="pagination" aria-label="Pages">
      <p className="pagination-range">
        {total === 0 ? 'None' : `${number(first)}–${number(last)} of ${number(total)}`}
      </p>
      <div className="pagination-links">
        <PageLink label="Previous" offset={previous} hrefFor={hrefFor} />
        <PageLink label="Next" offset={next} hrefFor={hrefFor} />
      </div>
    </nav>
  );
}

interface PageLinkProps {
  label: 'Previous' | 'Next';
  offset: number | undefined;
  hrefFor: (offset: number) => string;
}

/** Keeps its place at either end of the list, as a link without address. */
function PageLink({ label, offset, hrefFor }: PageLinkProps) {
  const words = (
    <>
      {label === 'Previous' && <ChevronLeft className="icon" aria-hidden="true" />}
      {label}
      {label === 'Next' && <ChevronRight className="icon" aria-hidden="true" />}
    </>
  );
  if (offset === undefined) {
    return (
      <span className="button" role="link" aria-disabled="true">
        {words}
      </span>
    );
  }
  return (
    <LinkButton href={hrefFor(offset)} prefetch={false} rel={label === 'Previous' ? 'prev' : 'next'}>
      {words}
    </LinkButton>
  );
}
