import { DEFAULT_CUSTOM_APP_SCOPES } from '@ecwid-kit/types';
import type { Platform, WriteTransaction } from '../platform/platform.ts';
import type { Db } from '../storage/database.ts';
import { nextId } from '../storage/sequence.ts';
import type { App } from './app.ts';
import { installApp } from './install-app.ts';
import { registerApp } from './register-app.ts';

/** Makes a custom app of a store, installed, with the default scopes. */
export async function createCustomApp(
  platform: Platform,
  tx: WriteTransaction,
  storeId: number,
  { email, name }: { readonly email: string; readonly name?: string | undefined },
): Promise<App> {
  const number = await freeNumber(tx.db, storeId);
  const { app } = await registerApp(platform, tx, {
    clientId: customAppId(storeId, number),
    kind: 'custom',
    ownerStoreId: storeId,
    name: name?.trim() || `Custom app for ${email} #${number}`,
    // Which mode a fresh custom app has is not documented; the current documentation describes the encrypted one only.
    settings: { scopes: [...DEFAULT_CUSTOM_APP_SCOPES], endpoints: {}, authMode: 'enhanced' },
    listing: {},
  });
  await installApp(platform, tx, storeId, app);
  return app;
}

/** Makes a store's first custom app, as the first visit of the app dashboard does. */
export async function ensureCustomApp(
  platform: Platform,
  tx: WriteTransaction,
  storeId: number,
  email: string,
): Promise<void> {
  if (await hasCustomApp(tx.db, storeId)) return;
  await createCustomApp(platform, tx, storeId, { email });
}

export async function hasCustomApp(db: Db, storeId: number): Promise<boolean> {
  const row = await db
    .selectFrom('app')
    .select('client_id')
    .where('kind', '=', 'custom')
    .where('owner_store_id', '=', storeId)
    .executeTakeFirst();
  return row !== undefined;
}

const customAppId = (storeId: number, number: number) => `custom-app-${storeId}-${number}`;

/** Whoever runs the sandbox may have registered an app under one of the numbers. */
async function freeNumber(db: Db, storeId: number): Promise<number> {
  for (;;) {
    const number = await nextId(db, storeId, 'custom_app');
    const taken = await db
      .selectFrom('app')
      .select('client_id')
      .where('client_id', '=', customAppId(storeId, number))
      .executeTakeFirst();
    if (!taken) return number;
  }
}
