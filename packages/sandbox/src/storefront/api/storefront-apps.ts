import { toApp } from '../../apps/app-repository.ts';
import { livingTokens, scopesOf } from '../../apps/living-tokens.ts';
import { findStored } from '../../apps/storage/app-storage-repository.ts';
import type { Platform } from '../../platform/platform.ts';

/** What an installed app has on the storefront. */
export interface StorefrontApp {
  readonly clientId: string;
  readonly customJsUrl?: string;
  readonly customCssUrl?: string;
}

/** Installed apps that may put code of their own on the storefront. A suspended one stays: no page says otherwise. */
export async function listStorefrontApps({ db }: Platform, storeId: number): Promise<StorefrontApp[]> {
  const rows = await db
    .selectFrom('installation')
    .innerJoin('app', 'app.client_id', 'installation.client_id')
    .selectAll('app')
    .select('installation.scopes')
    .where('installation.store_id', '=', storeId)
    .orderBy('app.client_id')
    .execute();
  return rows.flatMap((row) => {
    const { clientId, settings } = toApp(row);
    if (!scopesOf(row.scopes).includes('customize_storefront')) return [{ clientId }];
    const { customJsUrl, customCssUrl } = settings.endpoints;
    return [{ clientId, ...(customJsUrl && { customJsUrl }), ...(customCssUrl && { customCssUrl }) }];
  });
}

/** What `getAppPublicToken` and `getAppPublicConfig` answer, by client id. */
export async function publicAppData(
  platform: Platform,
  storeId: number,
  clientIds: readonly string[],
): Promise<Record<string, { token?: string; config?: string }>> {
  const entries = await Promise.all(
    clientIds.map(async (clientId) => {
      const tokens = await livingTokens(platform, platform.db, storeId, clientId);
      const config = await findStored(platform.db, { storeId, clientId }, 'public');
      const data = { ...(tokens?.public && { token: tokens.public }), ...(config !== undefined && { config }) };
      return [clientId, data] as const;
    }),
  );
  return Object.fromEntries(entries);
}
