import { SCOPES, type Route, type Scope } from '@ecwid-kit/types';
import { routes } from '@ecwid-kit/types/routes';
import type { AppDescription } from '../apps/app.ts';
import { installApp } from '../apps/install-app.ts';
import { registerApp } from '../apps/register-app.ts';
import type { Platform, WriteTransaction } from '../platform/platform.ts';
import { nextId } from '../storage/sequence.ts';

/** The scopes that REST calls ask for. */
const ASKED_FOR: ReadonlySet<Scope> = new Set(
  Object.values<Readonly<Record<string, Route>>>(routes).flatMap((table) =>
    Object.values(table).flatMap(({ scopes }) => scopes),
  ),
);

/** Everything that an app without endpoints can use: `add_payment_method` is for payment options too. */
const SCRIPT_SCOPES = (Object.keys(SCOPES) as Scope[]) // its keys
  .filter((scope) => !('needs' in SCOPES[scope]) || ASKED_FOR.has(scope));

/** Makes the store's first custom app, whose tokens let scripts do everything. */
export async function addScriptApp(
  platform: Platform,
  tx: WriteTransaction,
  storeId: number,
  email: string,
): Promise<void> {
  const number = await nextId(tx.db, storeId, 'custom_app');
  const app: AppDescription = {
    clientId: scriptAppId(storeId),
    kind: 'custom',
    ownerStoreId: storeId,
    name: `Custom app for ${email} #${number}`,
    settings: { scopes: SCRIPT_SCOPES, endpoints: {}, authMode: 'enhanced' },
    listing: {},
  };
  const registered = await registerApp(platform, tx, app);
  await installApp(platform, tx, storeId, registered.app);
}

/** The client id of a store's first custom app. */
export const scriptAppId = (storeId: number): string => `custom-app-${storeId}-1`;
