import { livingTokens } from '../apps/living-tokens.ts';
import { demoProfile } from '../demo/index.ts';
import type { Platform } from '../platform/platform.ts';
import { startTrace } from '../platform/trace.ts';
import { resetStore } from '../stores/reset-store.ts';
import { DEMO_OWNER, DEMO_STORE_ID, findDemoOwner } from '../users/demo-owner.ts';
import { createOwnedStore } from '../users/owned-store.ts';
import { createUser, getUser } from '../users/users.ts';
import { createDemoSeeder, fillDemoStore } from './demo-seeder.ts';
import { addScriptApp, scriptAppId } from './script-app.ts';
import { markSeeded } from './seeded-stores.ts';

/** The demo store, and the tokens with which scripts may do everything in it. */
export interface DemoStore {
  readonly storeId: number;
  readonly tokens: { readonly secret: string; readonly public: string };
}

/** Makes the demo store with its owner and a custom app. One that is there stays as it is. */
export async function seedDemoStore(platform: Platform): Promise<DemoStore> {
  await platform.write(startTrace(platform.random), async (tx) => {
    const known = await tx.db.selectFrom('store').select('id').where('id', '=', DEMO_STORE_ID).executeTakeFirst();
    if (known) return;
    const ownerId = await findDemoOwner(tx.db);
    const owner = ownerId ? await getUser(tx.db, ownerId) : await createUser(platform, tx, DEMO_OWNER);
    await createOwnedStore(tx, owner, demoProfile.settings.storeName, { id: DEMO_STORE_ID });
    await markSeeded(tx.db, DEMO_STORE_ID);
    await fillDemoStore(platform, tx, DEMO_STORE_ID);
    await addScriptApp(platform, tx, DEMO_STORE_ID, DEMO_OWNER.email);
  });
  return openDemoStore(platform);
}

/** Puts the demo store back as it was made. Its apps and their tokens stay. */
export async function resetDemoStore(platform: Platform): Promise<void> {
  await platform.write(startTrace(platform.random), (tx) => resetStore(tx, DEMO_STORE_ID, createDemoSeeder(platform)));
}

async function openDemoStore(platform: Platform): Promise<DemoStore> {
  const tokens = await livingTokens(platform, platform.db, DEMO_STORE_ID, scriptAppId(DEMO_STORE_ID));
  // The merchant may have uninstalled the app: then scripts have no tokens.
  return { storeId: DEMO_STORE_ID, tokens: { secret: tokens?.secret ?? '', public: tokens?.public ?? '' } };
}
