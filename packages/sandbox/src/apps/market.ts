import type { MarketApp } from '@ecwid-kit/types/control';
import type { Db } from '../storage/database.ts';
import { hasPage } from './app-page.ts';
import { listApps } from './app-repository.ts';
import type { App } from './app.ts';
import { installedIds } from './installations.ts';
import { tokenScopes } from './issue-tokens.ts';

export interface MarketFilter {
  /** In the name, the tagline, the description or the developer's name. */
  readonly keyword?: string | undefined;
  readonly category?: string | undefined;
}

/** The public apps a store may have. */
export async function listMarket(db: Db, storeId: number, filter: MarketFilter = {}): Promise<MarketApp[]> {
  const [apps, installed, country] = [
    await listApps(db),
    await installedIds(db, storeId),
    await storeCountry(db, storeId),
  ];
  const keyword = filter.keyword?.trim().toLowerCase() ?? '';
  const category = filter.category?.trim().toLowerCase() ?? '';
  return apps
    .filter((app) => isOffered(app, country) || (app.kind === 'public' && installed.has(app.clientId)))
    .filter((app) => searchText(app).includes(keyword))
    .filter(({ listing }) => category === '' || listing.categories?.some((name) => name.toLowerCase() === category))
    .map((app) => ({
      clientId: app.clientId,
      name: app.name,
      listing: app.listing,
      scopes: tokenScopes(app.settings.scopes),
      hasPage: hasPage(app.settings),
      installed: installed.has(app.clientId),
    }));
}

/** Whether a store in this country may install a public app. */
export function isOffered({ kind, listing }: App, country: string): boolean {
  if (kind !== 'public') return false;
  const countries = listing.countries ?? [];
  return countries.length === 0 || countries.some((code) => code.toUpperCase() === country);
}

/** The country of a store, as its profile has it: `US`. */
export async function storeCountry(db: Db, storeId: number): Promise<string> {
  const row = await db.selectFrom('store').select('profile').where('id', '=', storeId).executeTakeFirst();
  const { company } = JSON.parse(row?.profile ?? '{}') as { company?: { countryCode?: string } }; // a stored profile
  return company?.countryCode?.toUpperCase() ?? '';
}

function searchText({ name, clientId, listing }: App): string {
  return [name, clientId, listing.tagline, listing.description?.replaceAll(/<[^>]*>/g, ' '), listing.developer]
    .join(' ')
    .toLowerCase();
}
