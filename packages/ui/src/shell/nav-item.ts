import type { ReactNode } from 'react';

/** One entry of the sidebar. */
export interface NavItem {
  id: string;
  label: string;
  href: string;
  /** Current on its own page only, not on the pages below its address. */
  exact?: boolean;
  /** A 16 pixel icon; entries of the first level have one, so that the sidebar can collapse to icons. */
  icon?: ReactNode;
  /** How many things wait there. */
  count?: number | undefined;
  /** Shown while the entry or one of them is open. */
  children?: readonly NavItem[];
}

/** Entries that belong together; the label is read aloud and, when the sidebar is wide, shown. */
export interface NavSection {
  id: string;
  label?: string;
  items: readonly NavItem[];
}
