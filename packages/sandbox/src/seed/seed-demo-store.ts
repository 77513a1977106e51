import { livingTokens } from '../apps/living-tokens.ts';
import { demoProfile } from '../demo/index.ts';
import type { Platform } from '../platform/platform.ts';
import { startTrace } from '../platform/trace.ts';
import { createStore } from '../stores/create-store.ts';
import { DEMO_OWNER, DEMO_STORE_ID, findDemoOwner } from '../users/demo-owner.ts';
import { hashPassword } from '../users/passwords.ts';
import { createUser } from '../users/users.ts';
import { fillDemoStore } from './demo-seeder.ts';
import { addScriptApp, scriptAppId } from './script-app.ts';
import { markSeeded } from './seeded-stores.ts';

/** The demo store, and the tokens with which scripts may do everything in it. */
export interface DemoStore {
  readonly storeId: number;
  readonly tokens: { readonly secret: string; readonly public: string };
}

/** Makes the demo store with its owner and a custom app. One that is there stays as it is. */
export async function seedDemoStore(platform: Platform): Promise<DemoStore> {
  const known = await platform.db.selectFrom('store').select('id').where('id', '=', DEMO_STORE_ID).executeTakeFirst();
  if (!known) await makeDemoStore(platform);
  return openDemoStore(platform);
}

async function makeDemoStore(platform: Platform): Promise<void> {
  const { name, email, password } = DEMO_OWNER;
  // As long as everything else, and done beside it.
  const passwordHash = hashPassword(platform.random, password);
  await platform.write(startTrace(platform.random), async (tx) => {
    const { storeName } = demoProfile.settings;
    await createStore(tx, { id: DEMO_STORE_ID, name: storeName, ownerName: name, ownerEmail: email });
    await markSeeded(tx.db, DEMO_STORE_ID);
    await fillDemoStore(platform, tx, DEMO_STORE_ID);
    await addScriptApp(platform, tx, DEMO_STORE_ID, email);
    const ownerId = (await findDemoOwner(tx.db)) ?? (await createUser(platform, tx, DEMO_OWNER, passwordHash)).id;
    await tx.db
      .insertInto('store_member')
      .values({ store_id: DEMO_STORE_ID, user_id: ownerId, role: 'owner', staff_scopes: '' })
      .execute();
  });
}

async function openDemoStore(platform: Platform): Promise<DemoStore> {
  const tokens = await livingTokens(platform, platform.db, DEMO_STORE_ID, scriptAppId(DEMO_STORE_ID));
  // The merchant may have uninstalled the app: then scripts have no tokens.
  return { storeId: DEMO_STORE_ID, tokens: { secret: tokens?.secret ?? '', public: tokens?.public ?? '' } };
}
