import { createGeneralType } from '../catalog/product-types/product-type-repository.ts';
import { dropMedia } from '../media/release-media.ts';
import type { WriteTransaction } from '../platform/platform.ts';
import { notFound } from '../rest/api-error.ts';
import { prepared } from '../storage/prepared.ts';
import type { Tables } from '../storage/tables.ts';
import { emptyProfile } from './empty-profile.ts';
import { recordChanges, STORE_AREAS } from './store-changes.ts';

/** Fills a store that is there and empty. Does nothing for a store it did not make. */
export type SeedStore = (tx: WriteTransaction, storeId: number) => Promise<void>;

/**
 * What a store has and a reset takes away. Who works in it, which apps it has, their tokens and what crossed the wire
 * stay: a reset must not break what is connected to the store.
 */
export const EMPTIED = [
  'product',
  'product_sku',
  'product_category',
  'product_facet',
  'category',
  'product_class',
  'review',
  'sales_channel',
  'store_visit',
  'customer_session',
  'sign_in_link',
  'sso_user',
  'sso_signature',
  'deleted_item',
  'media',
  'shop_order',
  'order_explanation',
  'cart_recovery',
  'order_status',
  'tax_invoice',
  'site_document',
  'site_redirect',
  'site_image',
  'customer',
  'customer_group',
  'discount_coupon',
  'promotion',
  'subscription',
  'subscription_order',
  'store_domain',
  'extra_field',
  'sales_facet',
  'cart',
  'app_storage',
  'batch',
  'batch_part',
  'delivery',
] as const satisfies readonly (keyof Tables)[];

const EMPTY = EMPTIED.map((table) =>
  prepared((db, { storeId }: { storeId: number }) => db.deleteFrom(table).where('store_id', '=', storeId)),
);

/** Empties a store, and lets the seeder fill it again. */
export async function resetStore(tx: WriteTransaction, storeId: number, seedStore?: SeedStore): Promise<void> {
  const row = await tx.db.selectFrom('store').select('profile').where('id', '=', storeId).executeTakeFirst();
  if (!row) throw notFound('There is no such store');
  await dropMedia(tx.db, storeId);
  for (const empty of EMPTY) await empty(tx.db, { storeId });
  // Numbers of custom apps are taken for ever: the apps stay.
  await tx.db.deleteFrom('sequence').where('store_id', '=', storeId).where('name', '!=', 'custom_app').execute();
  await createGeneralType(tx, storeId);
  const { account, settings } = JSON.parse(row.profile) as StoredProfile;
  const profile = emptyProfile(
    {
      id: storeId,
      name: settings?.storeName ?? `Store ${storeId}`,
      ownerName: account?.accountName ?? '',
      ownerEmail: account?.accountEmail ?? '',
    },
    tx.nowSeconds,
  );
  await tx.db
    .updateTable('store')
    .set({ profile: JSON.stringify(profile), plan: 'ECWID_UNLIMITED', suspended: 0, payment_source: 'valid' })
    .where('id', '=', storeId)
    .execute();
  await recordChanges(tx.db, storeId, STORE_AREAS, tx.nowSeconds);
  tx.touch(storeId);
  await seedStore?.(tx, storeId);
}

interface StoredProfile {
  readonly account?: { readonly accountName?: string; readonly accountEmail?: string };
  readonly settings?: { readonly storeName?: string };
}
