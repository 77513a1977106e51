'use client';

import { usePathname } from 'next/navigation';

import { Link } from '../foundation/link.tsx';
import { currentItemId, holdsCurrent } from './current-item.ts';
import type { NavItem, NavSection } from './nav-item.ts';

interface NavListProps {
  sections: readonly NavSection[];
  onNavigate?: () => void;
}

/** The sections of the sidebar with the current page marked. */
export function NavList({ sections, onNavigate }: NavListProps) {
  const currentId = currentItemId(sections, usePathname() ?? '');
  return (
    <nav className="nav-sections" aria-label="Main">
      {sections.map((section) => (
        <div key={section.id}>
          {section.label && <p className="nav-label">{section.label}</p>}
          <ul className="nav-list" aria-label={section.label}>
            {section.items.map((item) => (
              <NavEntry key={item.id} item={item} currentId={currentId} onNavigate={onNavigate} />
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

interface NavEntryProps {
  item: NavItem;
  currentId: string | undefined;
  onNavigate: (() => void) | undefined;
}

function NavEntry({ item, currentId, onNavigate }: NavEntryProps) {
  return (
    <li>
      <Link
        className="nav-link"
        href={item.href}
        title={item.label}
        aria-current={item.id === currentId ? 'page' : undefined}
        onClick={() => onNavigate?.()}
      >
        {item.icon}
        <span className="nav-text">{item.label}</span>
        {item.count !== undefined && item.count > 0 && (
          <span className="nav-count">{item.count.toLocaleString('en-US')}</span>
        )}
      </Link>
      {item.children && holdsCurrent(item, currentId) && (
        <ul className="nav-list nav-children">
          {item.children.map((child) => (
            <NavEntry key={child.id} item={child} currentId={currentId} onNavigate={onNavigate} />
          ))}
        </ul>
      )}
    </li>
  );
}
