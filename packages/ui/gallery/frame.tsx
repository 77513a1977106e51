import { House, Megaphone, Package, Settings, ShoppingBag, ChartNoAxesColumn, Globe, Blocks } from 'lucide-react';
import type { ReactNode } from 'react';

import { CopyButton, Menu, Shell, ToastProvider, type NavSection } from '../src/index.ts';
import { pages } from './pages.ts';

const icon = (Icon: typeof House) => <Icon className="icon" aria-hidden="true" />;

const nav: NavSection[] = [
  {
    id: 'main',
    items: [
      { id: 'home', label: 'Home', href: '/home', icon: icon(House) },
      {
        id: 'sales',
        label: 'Sales',
        href: '/orders',
        icon: icon(ShoppingBag),
        count: 12,
        children: [
          { id: 'carts', label: 'Abandoned carts', href: '/carts' },
          { id: 'customers', label: 'Customers', href: '/customers' },
          { id: 'subscriptions', label: 'Subscriptions', href: '/subscriptions' },
        ],
      },
      { id: 'catalog', label: 'Catalog', href: '/products', icon: icon(Package) },
      { id: 'marketing', label: 'Marketing', href: '/coupons', icon: icon(Megaphone) },
      { id: 'website', label: 'Website', href: '/website', icon: icon(Globe) },
      { id: 'reports', label: 'Reports', href: '/reports', icon: icon(ChartNoAxesColumn) },
    ],
  },
  {
    id: 'apps',
    label: 'Apps',
    items: [
      { id: 'apps', label: 'My apps', href: '/apps', icon: icon(Blocks) },
      { id: 'settings', label: 'Settings', href: '/settings', icon: icon(Settings) },
    ],
  },
];

/** The gallery's frame is the shell itself. */
export function Frame({ children }: { children: ReactNode }) {
  return (
    <ToastProvider>
      <Shell
        nav={nav}
        top={<Menu label="Pottery Lane" items={pages.map((page) => ({ label: page, href: `/${page}` }))} />}
        foot={
          <span className="gallery-row">
            Store 1003 <CopyButton text="1003" what="Store id" />
          </span>
        }
        strip={
          <>
            <strong>Sandbox</strong>
            <a href="/traffic">Traffic</a>
            <a href="/clock">Clock</a>
            <a href="/faults">Faults</a>
            <a href="/reset">Reset</a>
          </>
        }
      >
        {children}
      </Shell>
    </ToastProvider>
  );
}
