import type { Platform, WriteTransaction } from '../platform/platform.ts';
import { ALPHANUMERIC } from '../random/random.ts';
import type { App } from './app.ts';

export interface RegisteredApp {
  readonly app: App;
  /** The only time it is handed out by itself; the app dashboard opens it again. */
  readonly clientSecret: string;
}

/** Length of a client secret, as observed. The ciphers need at least 16. */
const SECRET_LENGTH = 32;

/** Makes an app with its keys, or changes what is known of one that is there. Its secret stays. */
export async function registerApp(
  platform: Pick<Platform, 'secrets' | 'random'>,
  tx: WriteTransaction,
  app: App,
  clientSecret: string = platform.random.text(SECRET_LENGTH, ALPHANUMERIC),
): Promise<RegisteredApp> {
  const known = await tx.db.selectFrom('app').select('secret').where('client_id', '=', app.clientId).executeTakeFirst();
  const described = {
    kind: app.kind,
    owner_store_id: app.ownerStoreId,
    name: app.name,
    settings: JSON.stringify(app.settings),
    listing: JSON.stringify(app.listing),
    updated: tx.nowSeconds,
  };
  const secret = known?.secret ?? platform.secrets.seal(clientSecret);
  await tx.db
    .insertInto('app')
    .values({ client_id: app.clientId, secret, created: tx.nowSeconds, ...described })
    .onConflict((conflict) => conflict.column('client_id').doUpdateSet(described))
    .execute();
  return { app, clientSecret: known ? platform.secrets.open(known.secret) : clientSecret };
}
