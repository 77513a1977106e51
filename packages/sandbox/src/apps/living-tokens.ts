import type { Scope } from '@ecwid-kit/types';
import type { Platform } from '../platform/platform.ts';
import type { Db } from '../storage/database.ts';

/** The tokens an app has in a store. */
export interface LivingTokens {
  readonly secret: string;
  /** Only with `public_storefront`. */
  readonly public?: string;
  /** What they carry, whatever the app's settings say by now. */
  readonly scopes: readonly Scope[];
}

/** Opens the living tokens of an app in a store. `undefined` when it is not installed, or its tokens were disabled. */
export async function livingTokens(
  platform: Pick<Platform, 'secrets'>,
  db: Db,
  storeId: number,
  clientId: string,
): Promise<LivingTokens | undefined> {
  const rows = await db
    .selectFrom('token')
    .select(['kind', 'encrypted', 'scopes'])
    .where('store_id', '=', storeId)
    .where('client_id', '=', clientId)
    .where('revoked', '=', 0)
    .execute();
  const secret = rows.find((row) => row.kind === 'secret');
  if (!secret) return undefined;
  const publicToken = rows.find((row) => row.kind === 'public');
  return {
    secret: platform.secrets.open(secret.encrypted),
    ...(publicToken && { public: platform.secrets.open(publicToken.encrypted) }),
    scopes: scopesOf(secret.scopes),
  };
}

/** Reads a stored list of scopes. */
export function scopesOf(stored: string): Scope[] {
  return stored.split(' ').filter(Boolean) as Scope[]; // written by us, from known scopes
}
