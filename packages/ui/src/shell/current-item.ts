import type { NavItem, NavSection } from './nav-item.ts';

function covers({ href, exact }: NavItem, pathname: string): boolean {
  const [path = ''] = href.split(/[?#]/);
  if (exact) return pathname === path;
  return pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`);
}

function flatten(items: readonly NavItem[]): NavItem[] {
  return items.flatMap((item) => [item, ...flatten(item.children ?? [])]);
}

/** The id of the entry that the page belongs to: the one whose address is the longest beginning of the page's. */
export function currentItemId(sections: readonly NavSection[], pathname: string): string | undefined {
  return sections
    .flatMap((section) => flatten(section.items))
    .filter((item) => covers(item, pathname))
    .reduce<NavItem | undefined>(
      (best, item) => (best && best.href.length >= item.href.length ? best : item),
      undefined,
    )?.id;
}

/** Whether the entry or one below it is the current one. */
export function holdsCurrent(item: NavItem, currentId: string | undefined): boolean {
  return currentId !== undefined && flatten([item]).some((entry) => entry.id === currentId);
}
