import type { Route } from '@ecwid-kit/types';
import { apiError } from './api-error.ts';
import { RouteMatcher, type Mounted } from './route-matcher.ts';

export const REST_PREFIX = '/api/v3/';

/** The calls of the storefront's own host, which the sandbox has on its own. */
const STOREFRONT_CALL = /^\/(?:home|category|product)-page\/(\d{1,15})\//;

/** The Instant Site's own API, on its older host, and where the vendor's own client looks for it. */
const SITE_CALL = /^(?:\/instantsite)?\/api\/v1\/(?:(oauth\/token)|(\d{1,15}))(?=[/?]|$)/;
const SITE_HOST_CALL = /^\/instantsite\/(?:oauth|(\d{1,15}))\//;

/** Whether the REST API answers a path, on whatever host. */
export function isRestPath(path: string): boolean {
  return path.startsWith(REST_PREFIX) || [STOREFRONT_CALL, SITE_CALL, SITE_HOST_CALL].some((call) => call.test(path));
}

/** The operations by what their paths begin after. */
export type RouteTables = Readonly<Record<Exclude<Route['under'], 'control'>, RouteMatcher>>;

/** Where a request goes. */
interface Location {
  readonly under: keyof RouteTables;
  /** 0 where the path begins with none. */
  readonly storeId: number;
  /** What operations are found by: their own path, still encoded. */
  readonly path: string;
}

export function routeTables(mounted: readonly Mounted[]): RouteTables {
  const under = (what: keyof RouteTables) =>
    new RouteMatcher(mounted.filter(({ operation }) => operation.route.under === what));
  return {
    store: under('store'),
    platform: under('platform'),
    storefront: under('storefront'),
    site: under('site'),
    instantsite: under('instantsite'),
  };
}

/** Reads a path as far as its store. Throws the 404 that a path with no store gets. */
export function locate(pathname: string): Location {
  const storefront = STOREFRONT_CALL.exec(pathname);
  if (storefront) return { under: 'storefront', storeId: Number(storefront[1]), path: withoutLastSlash(pathname) };
  const site = SITE_CALL.exec(pathname);
  if (site?.[1] !== undefined) return { under: 'instantsite', storeId: 0, path: `/${site[1]}` };
  if (site)
    return { under: 'site', storeId: Number(site[2]), path: withoutLastSlash(pathname.slice(site[0].length) || '/') };
  const siteHost = SITE_HOST_CALL.exec(pathname);
  if (siteHost) {
    const path = withoutLastSlash(pathname.slice('/instantsite'.length));
    return { under: 'instantsite', storeId: Number(siteHost[1] ?? 0), path };
  }
  const rest = pathname.slice(REST_PREFIX.length);
  if (/^stores(?:\/|$)/.test(rest)) return { under: 'platform', storeId: 0, path: withoutLastSlash(`/${rest}`) };
  const slash = rest.indexOf('/');
  const storeId = Number(slash === -1 ? rest : rest.slice(0, slash));
  if (!Number.isSafeInteger(storeId) || storeId <= 0) {
    throw apiError(
      'STORE_NOT_FOUND',
      'Store not found',
      'The path begins with /api/v3/{storeId}/, and a store id is a number.',
    );
  }
  return { under: 'store', storeId, path: withoutLastSlash(slash === -1 ? '/' : rest.slice(slash)) };
}

function withoutLastSlash(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}
