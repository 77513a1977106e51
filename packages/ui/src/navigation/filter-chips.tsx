import { X } from 'lucide-react';
import type { ReactNode } from 'react';

import { Link } from '../foundation/link.tsx';
import { VisuallyHidden } from '../foundation/visually-hidden.tsx';

export interface FilterChip {
  label: string;
  /** The address with this filter switched the other way. */
  href: string;
  active?: boolean;
  count?: number;
}

export interface FilterChipsProps {
  /** What is filtered, for example "Filter orders". */
  label: string;
  chips: readonly FilterChip[];
  /** The address without any filter; shown while one is active. */
  clearHref?: string;
}

/** Filters as links: each has an address, a press switches it on or off. */
export function FilterChips({ label, chips, clearHref }: FilterChipsProps) {
  return (
    <nav className="chips" aria-label={label}>
      {chips.map((chip) => (
        <Link
          key={chip.label}
          className="chip"
          href={chip.href}
          prefetch={false}
          scroll={false}
          aria-current={chip.active ? 'true' : undefined}
        >
          {chip.label}
          {chip.count !== undefined && <span className="chip-count">{chip.count.toLocaleString('en-US')}</span>}
          {chip.active && (
            <>
              <X className="icon" aria-hidden="true" />
              <VisuallyHidden>(remove filter)</VisuallyHidden>
            </>
          )}
        </Link>
      ))}
      {clearHref && chips.some((chip) => chip.active) && (
        <Link className="chips-clear" href={clearHref} prefetch={false} scroll={false}>
          Clear filters
        </Link>
      )}
    </nav>
  );
}

/** Search and filters above a list, in one line where they fit. */
export function FilterBar({ children }: { children: ReactNode }) {
  return <div className="filter-bar">{children}</div>;
}
