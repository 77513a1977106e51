'use client';

import { Menu as MenuIcon, PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { useState, type ReactNode } from 'react';

import { IconButton } from '../actions/icon-button.tsx';
import { Drawer } from '../overlays/drawer.tsx';
import type { NavSection } from './nav-item.ts';
import { NavList } from './nav-list.tsx';
import { SIDEBAR_COOKIE } from './sidebar-cookie.ts';

export interface ShellProps {
  nav: readonly NavSection[];
  /** Above the entries: the store switcher. On a phone it stands in the bar at the top. */
  top?: ReactNode;
  /** What stands above the entries while the sidebar shows only icons. */
  topCollapsed?: ReactNode;
  /** Below the entries: the store id, the clock. */
  foot?: ReactNode;
  /** A slim strip above everything. */
  strip?: ReactNode;
  /** Read from the cookie `SIDEBAR_COOKIE` on the server, so that the first paint is the right one. */
  defaultCollapsed?: boolean;
  children: ReactNode;
}

/** The frame of a back office: sidebar, a drawer instead on phones, and the page. */
export function Shell({ nav, top, topCollapsed, foot, strip, defaultCollapsed = false, children }: ShellProps) {
  const [collapsed, setCollapsed] = useState(defaultCollapsed);
  const [drawerOpen, setDrawerOpen] = useState(false);

  const toggle = () => {
    // oxlint-disable-next-line unicorn/no-document-cookie -- the Cookie Store API is asynchronous and needs https
    document.cookie = `${SIDEBAR_COOKIE}=${collapsed ? 'open' : 'collapsed'}; path=/; max-age=31536000; samesite=lax`;
    setCollapsed(!collapsed);
  };

  return (
    <div className="shell" data-collapsed={collapsed} data-strip={Boolean(strip)}>
      <a className="skip-link visually-hidden" href="#main">
        Skip to content
      </a>
      {strip && (
        <div className="shell-strip" role="region" aria-label="Sandbox">
          {strip}
        </div>
      )}
      <div className="shell-topbar">
        <IconButton
          label="Open menu"
          icon={<MenuIcon className="icon" aria-hidden="true" />}
          onClick={() => setDrawerOpen(true)}
        />
        <div className="shell-topbar-content">{top}</div>
      </div>
      <aside className="shell-sidebar" aria-label="Sidebar">
        {(collapsed ? topCollapsed : top) && <div className="shell-sidebar-top">{collapsed ? topCollapsed : top}</div>}
        <div className="shell-sidebar-nav">
          <NavList sections={nav} />
        </div>
        <div className="shell-sidebar-foot">
          <div className="shell-foot-content">{foot}</div>
          <IconButton
            size="small"
            label={collapsed ? 'Expand sidebar' : 'Collapse sidebar'}
            aria-expanded={!collapsed}
            icon={
              collapsed ? (
                <PanelLeftOpen className="icon" aria-hidden="true" />
              ) : (
                <PanelLeftClose className="icon" aria-hidden="true" />
              )
            }
            onClick={toggle}
          />
        </div>
      </aside>
      <Drawer open={drawerOpen} onClose={() => setDrawerOpen(false)} title="Menu" side="start">
        <NavList sections={nav} onNavigate={() => setDrawerOpen(false)} />
        {foot && <div className="drawer-foot">{foot}</div>}
      </Drawer>
      <main id="main" className="shell-main" tabIndex={-1}>
        <div className="shell-page">{children}</div>
      </main>
    </div>
  );
}
