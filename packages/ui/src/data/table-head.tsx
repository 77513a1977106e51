import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';

import { Link } from '../foundation/link.tsx';
import { cellClass, type CellShape } from './cell-class.ts';

export interface TableSort {
  key: string;
  direction: 'asc' | 'desc';
}

interface HeadColumn extends CellShape {
  key: string;
  header: string;
  sortable?: boolean;
}

interface TableHeadProps {
  columns: readonly HeadColumn[];
  sort?: TableSort | undefined;
  sortHref?: ((sort: TableSort) => string) | undefined;
  /** The cell before the columns. */
  lead?: ReactNode;
}

/** Column headers; a sortable one is a link, and a second press turns the order round. */
export function TableHead({ columns, sort, sortHref, lead }: TableHeadProps) {
  return (
    <thead>
      <tr>
        {lead && <td className="cell-fit cell-select">{lead}</td>}
        {columns.map((column) => {
          const direction = sort?.key === column.key ? sort.direction : undefined;
          return (
            <th
              key={column.key}
              scope="col"
              className={cellClass(column)}
              aria-sort={direction && (direction === 'asc' ? 'ascending' : 'descending')}
            >
              {column.sortable && sortHref ? (
                <SortLink
                  href={sortHref({ key: column.key, direction: direction === 'asc' ? 'desc' : 'asc' })}
                  direction={direction}
                >
                  {column.header}
                </SortLink>
              ) : (
                column.header
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function SortLink({
  href,
  direction,
  children,
}: {
  href: string;
  direction: TableSort['direction'] | undefined;
  children: string;
}) {
  const Icon = direction === 'desc' ? ArrowDown : ArrowUp;
  return (
    <Link className="sort-link" href={href} prefetch={false} scroll={false}>
      {children}
      <Icon className={direction ? 'icon' : 'icon icon-idle'} aria-hidden="true" />
    </Link>
  );
}
