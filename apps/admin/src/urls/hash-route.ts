import { storePath } from './store-path.ts';

/** Pages of the real admin that are one page here, by the first word of their hash. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  '': [],
  dashboard: [],
  home: [],
  orders: ['orders'],
  products: ['products'],
  categories: ['categories'],
  category: ['categories'],
  customers: ['customers'],
  coupons: ['coupons'],
  discount_coupons: ['coupons'],
  promotions: ['promotions'],
  reviews: ['reviews'],
  reports: ['reports'],
  subscriptions: ['subscriptions'],
  apps: ['apps'],
  my_apps: ['my-apps'],
  'my-apps': ['my-apps'],
  'develop-apps': ['develop-apps'],
  billing: ['settings'],
  settings: ['settings'],
  general: ['settings'],
  profile: ['settings'],
  staff: ['staff'],
};

/** Pages about one thing: the hash names it in `id`. */
const DETAILS: Readonly<Record<string, string>> = { order: 'orders', product: 'products', customer: 'customers' };

/**
 * Where a hash address of the real admin (`#order:id=938`, `#app:name=parcel-rates&app_state=…`) is here, the path to
 * go to. `undefined`: not an address of the admin, such as the anchor of a skip link.
 *
 * @param hash With or without the `#`
 */
export function hashRoute(storeId: number, hash: string): string | undefined {
  const [page = '', ...rest] = hash.replace(/^#/, '').split(':');
  const params = new URLSearchParams(rest.join(':'));
  const name = params.get('name');

  if (page === 'app') return name ? appPath(storeId, name, params.get('app_state')) : undefined;
  if (page === 'apps' && params.get('view') === 'app' && name) return storePath(storeId, 'apps', name);
  if (Object.hasOwn(DETAILS, page)) {
    const list = DETAILS[page] ?? '';
    const id = params.get('id');
    return id ? storePath(storeId, list, id) : storePath(storeId, list);
  }
  if (!Object.hasOwn(PAGES, page)) return undefined;
  return storePath(storeId, ...(PAGES[page] ?? []));
}

function appPath(storeId: number, clientId: string, appState: string | null): string {
  const path = storePath(storeId, 'app', clientId);
  return appState ? `${path}?${new URLSearchParams({ app_state: appState })}` : path;
}
