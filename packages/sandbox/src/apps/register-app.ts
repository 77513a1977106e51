import type { Platform, WriteTransaction } from '../platform/platform.ts';
import { ALPHANUMERIC } from '../random/random.ts';
import type { App, AppDescription } from './app.ts';

export interface RegisteredApp {
  readonly app: App;
  /** The only time it is handed out by itself; the app dashboard opens it again. */
  readonly clientSecret: string;
}

/** Length of a client secret, as observed. The ciphers need at least 16. */
const SECRET_LENGTH = 32;

/**
 * Makes an app with its keys, or changes what is known of one that is there. Living tokens keep their scopes.
 *
 * @param clientSecret what it is to be; by default the one it has, or a new one
 */
export async function registerApp(
  platform: Pick<Platform, 'secrets' | 'random' | 'subscribers'>,
  tx: WriteTransaction,
  app: AppDescription,
  clientSecret?: string,
): Promise<RegisteredApp> {
  const known = await tx.db
    .selectFrom('app')
    .select(['secret', 'created'])
    .where('client_id', '=', app.clientId)
    .executeTakeFirst();
  const secret =
    clientSecret ?? (known ? platform.secrets.open(known.secret) : platform.random.text(SECRET_LENGTH, ALPHANUMERIC));
  const described = {
    kind: app.kind,
    owner_store_id: app.ownerStoreId,
    name: app.name,
    secret: platform.secrets.seal(secret),
    settings: JSON.stringify(app.settings),
    listing: JSON.stringify(app.listing),
    updated: tx.nowSeconds,
  };
  await tx.db
    .insertInto('app')
    .values({ client_id: app.clientId, created: tx.nowSeconds, ...described })
    .onConflict((conflict) => conflict.column('client_id').doUpdateSet(described))
    .execute();
  platform.subscribers.forget();
  return { app: { ...app, created: known?.created ?? tx.nowSeconds }, clientSecret: secret };
}
