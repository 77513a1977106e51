import { opensEverything, type StaffScope } from '@ecwid-kit/types/scopes';
import type { Installation, StoreSummary } from '@ecwid-kit/types/control';
import { AppIcon, type NavItem, type NavSection } from '@ecwid-kit/ui';
import {
  BadgePercent,
  Blocks,
  ChartColumn,
  FolderTree,
  House,
  Package,
  Repeat,
  Settings,
  Shapes,
  ShoppingBag,
  ShoppingCart,
  Star,
  Store,
  TicketPercent,
  UserPlus,
  Users,
} from 'lucide-react';
import { storePath } from '../urls/store-path.ts';

type Section = NonNullable<Installation['section']>;

const icon = (Icon: typeof House) => <Icon className="icon" aria-hidden="true" />;

/**
 * The sidebar of a store: the admin's own pages, then in each section the tabs of the apps that asked for it. Staff see
 * the pages of their areas.
 */
export function storeNav(
  { id: storeId, role, staffScopes = [] }: Pick<StoreSummary, 'id' | 'role' | 'staffScopes'>,
  installations: readonly Installation[],
): NavSection[] {
  const full = role === 'owner' || opensEverything(staffScopes);
  const opens = (...scopes: readonly StaffScope[]) => full || scopes.some((scope) => staffScopes.includes(scope));
  const page = (id: string, label: string, path: string, Icon: typeof House): NavItem => ({
    id,
    label,
    href: storePath(storeId, path),
    icon: icon(Icon),
  });
  const tabs = (section: Section): NavItem[] =>
    installations
      .filter((app) => app.hasPage && app.pageTitle && (app.section ?? 'apps') === section)
      .map((app) => ({
        id: `app-${app.clientId}`,
        label: app.pageTitle ?? app.name,
        href: storePath(storeId, 'app', app.clientId),
        icon: <AppIcon appId={app.clientId} size={16} />,
      }));

  const sections: NavSection[] = [
    {
      id: 'home',
      items: [{ id: 'home', label: 'Home', href: storePath(storeId), exact: true, icon: icon(House) }],
    },
    {
      id: 'sales',
      label: 'Sales',
      items: [
        ...(opens('SALES_MANAGEMENT')
          ? [
              page('orders', 'Orders', 'orders', ShoppingBag),
              page('carts', 'Abandoned carts', 'carts', ShoppingCart),
              page('customers', 'Customers', 'customers', Users),
              page('subscriptions', 'Subscriptions', 'subscriptions', Repeat),
            ]
          : []),
        ...tabs('sales'),
      ],
    },
    {
      id: 'catalog',
      label: 'Catalog',
      items: [
        ...(opens('CATALOG_MANAGEMENT')
          ? [
              page('products', 'Products', 'products', Package),
              page('categories', 'Categories', 'categories', FolderTree),
              page('product-types', 'Product types', 'product-types', Shapes),
              page('reviews', 'Reviews', 'reviews', Star),
            ]
          : []),
        ...tabs('catalog'),
      ],
    },
    {
      id: 'marketing',
      label: 'Marketing',
      items: [
        ...(opens('MARKETING_MANAGEMENT')
          ? [
              page('coupons', 'Coupons', 'coupons', TicketPercent),
              page('promotions', 'Promotions', 'promotions', BadgePercent),
            ]
          : []),
        ...tabs('marketing'),
      ],
    },
    {
      id: 'reports',
      label: 'Reports',
      items: [
        ...(opens('REPORT_ACCESS') ? [page('store-reports', 'Reports', 'reports', ChartColumn)] : []),
        ...tabs('reports'),
      ],
    },
    {
      id: 'apps',
      label: 'Apps',
      items: [
        ...(full ? [page('market', 'App Market', 'apps', Store), page('my-apps', 'My apps', 'my-apps', Blocks)] : []),
        ...tabs('apps'),
      ],
    },
    {
      id: 'settings',
      label: 'Settings',
      items: [
        ...(full ? [page('settings', 'Store settings', 'settings', Settings)] : []),
        ...(role === 'owner' ? [page('staff', 'Staff accounts', 'staff', UserPlus)] : []),
        ...tabs('settings'),
      ],
    },
  ];
  return sections.filter((section) => section.items.length > 0);
}
