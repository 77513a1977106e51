import { demoProfile, drawLogo } from '../demo/index.ts';
import type { Platform, WriteTransaction } from '../platform/platform.ts';
import { deepMerge } from '../stores/empty-profile.ts';
import type { SeedStore } from '../stores/reset-store.ts';
import { fillCatalog } from './fill-catalog.ts';
import { fillOrders } from './fill-orders.ts';
import { fillCoupons, fillCustomers, fillPromotions } from './fill-people.ts';
import { fillReviews } from './fill-reviews.ts';
import { isSeeded } from './seeded-stores.ts';
import { quietly } from '../platform/quietly.ts';
import { storeSvg } from '../media/stored-media.ts';

/** Fills the demo store, and whatever was forked from it, after a reset. */
export function createDemoSeeder(platform: Pick<Platform, 'random'>): SeedStore {
  return async (tx, storeId) => {
    if (await isSeeded(tx.db, storeId)) await fillDemoStore(platform, tx, storeId);
  };
}

/** The shop had its goods before its first order, which is two months old. */
const OPENED_SECONDS_AGO = 90 * 86_400;

/** Fills a store that is there and empty. No app hears of it. */
export async function fillDemoStore(
  platform: Pick<Platform, 'random'>,
  tx: WriteTransaction,
  storeId: number,
): Promise<void> {
  const quiet = quietly(tx);
  await fillProfile(quiet, storeId);
  const opening = quietly(tx, tx.nowSeconds - OPENED_SECONDS_AGO);
  const { categoryId, productId } = await fillCatalog(opening, storeId);
  const groupId = await fillCustomers(quiet, storeId);
  await fillCoupons(platform, quiet, storeId, categoryId);
  await fillOrders(platform, quiet, storeId, productId);
  await fillPromotions(quiet, storeId, groupId);
  await fillReviews(quiet, storeId, productId);
  tx.touch(storeId);
}

async function fillProfile(tx: WriteTransaction, storeId: number): Promise<void> {
  const logo = await storeSvg(tx.db, storeId, drawLogo());
  const row = await tx.db.selectFrom('store').select('profile').where('id', '=', storeId).executeTakeFirstOrThrow();
  const own = {
    generalInfo: { starterSite: { storeLogoUrl: logo.original } },
    settings: { invoiceLogoUrl: logo.original, emailLogoUrl: logo.original },
  };
  const empty = JSON.parse(row.profile) as Record<string, unknown>; // a stored profile
  const profile = JSON.stringify(deepMerge(deepMerge(empty, demoProfile), own));
  await tx.db.updateTable('store').set({ profile }).where('id', '=', storeId).execute();
}
