import { scopesOf } from '../../apps/living-tokens.ts';
import type { WriteTransaction } from '../../platform/platform.ts';
import { apiError } from '../../rest/api-error.ts';
import type { Db } from '../../storage/database.ts';
import { readSite, saveSite } from './site-repository.ts';

interface SiteCloning {
  readonly from: number;
  readonly to: number;
  /** The app that asks. Empty for a person. */
  readonly clientId: string;
}

/**
 * Copies what visitors see of one store's site into the draft of another. The app must manage the site of both: nobody
 * copies from a store that did not let them in.
 */
export async function cloneSite(tx: WriteTransaction, { from, to, clientId }: SiteCloning): Promise<void> {
  if (!(await managesSite(tx.db, from, clientId))) {
    throw apiError(
      'STORE_NOT_FOUND',
      `Store ${from} not found`,
      'The app must be installed in the store it copies from, with manage_instant_site.',
    );
  }
  await saveSite(tx.db, to, 'draft', await readSite(tx.db, from, 'published'));
}

async function managesSite(db: Db, storeId: number, clientId: string): Promise<boolean> {
  const row = await db
    .selectFrom('installation')
    .select('scopes')
    .where('store_id', '=', storeId)
    .where('client_id', '=', clientId)
    .executeTakeFirst();
  return row !== undefined && scopesOf(row.scopes).includes('manage_instant_site');
}
