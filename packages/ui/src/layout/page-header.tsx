import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

import { Link } from '../foundation/link.tsx';
import { VisuallyHidden } from '../foundation/visually-hidden.tsx';

export interface Breadcrumb {
  label: string;
  href: string;
}

export interface PageHeaderProps {
  title: string;
  /** How many entries the list has in all. */
  count?: number | undefined;
  /** A `StatusPill`. */
  status?: ReactNode;
  description?: ReactNode;
  /** At most one of them primary. */
  actions?: ReactNode;
  /** The pages above this one, outermost first; this page itself is the title. */
  breadcrumbs?: readonly Breadcrumb[];
}

/** The head of a page, with its only `h1`. */
export function PageHeader({ title, count, status, description, actions, breadcrumbs = [] }: PageHeaderProps) {
  return (
    <header className="page-header">
      <div className="page-header-words">
        {breadcrumbs.length > 0 && <Breadcrumbs items={breadcrumbs} />}
        <div className="page-header-title">
          <h1>{title}</h1>
          {count !== undefined && (
            <span className="page-header-count">
              {count.toLocaleString('en-US')}
              <VisuallyHidden> in all</VisuallyHidden>
            </span>
          )}
          {status}
        </div>
        {description && <p className="page-header-about">{description}</p>}
      </div>
      {actions && <div className="page-header-actions">{actions}</div>}
    </header>
  );
}

function Breadcrumbs({ items }: { items: readonly Breadcrumb[] }) {
  return (
    <nav aria-label="Breadcrumbs">
      <ol className="breadcrumbs">
        {items.map((item) => (
          <li key={item.href}>
            <Link href={item.href}>{item.label}</Link>
            <ChevronRight className="icon" aria-hidden="true" />
          </li>
        ))}
      </ol>
    </nav>
  );
}
