import type { ReactNode } from 'react';

import { VisuallyHidden } from '../foundation/visually-hidden.tsx';

const indexes = (count: number) => Array.from({ length: count }, (_, index) => index);

function Loading({ what, className, children }: { what: string; className?: string; children: ReactNode }) {
  return (
    <div className={className} role="status">
      <VisuallyHidden>Loading {what}</VisuallyHidden>
      {children}
    </div>
  );
}

/** Lines of text on their way. */
export function SkeletonText({ lines = 3, what = 'text' }: { lines?: number; what?: string }) {
  return (
    <Loading what={what} className="skeleton-lines">
      {indexes(lines).map((line) => (
        <span key={line} className="skeleton skeleton-line" />
      ))}
    </Loading>
  );
}

/** A table on its way, with the height its rows will have. */
export function SkeletonTable({
  rows = 8,
  columns = 4,
  what = 'list',
}: {
  rows?: number;
  columns?: number;
  what?: string;
}) {
  return (
    <Loading what={what} className="card">
      {indexes(rows).map((row) => (
        <div key={row} className="skeleton-row">
          {indexes(columns).map((column) => (
            <span key={column} className="skeleton" />
          ))}
        </div>
      ))}
    </Loading>
  );
}

/** A whole list page on its way: for `loading.tsx`. */
export function SkeletonPage({ what = 'page' }: { what?: string }) {
  return (
    <>
      <div className="skeleton skeleton-title" />
      <SkeletonTable what={what} />
    </>
  );
}
