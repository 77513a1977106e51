import type { Platform, WriteTransaction } from '../platform/platform.ts';
import { sha256Hex } from '../apps/secret-box.ts';
import { ALPHANUMERIC } from '../random/random.ts';

/** How long a session lasts without being used for a new one: a little over a day, as in the real admin. */
const SESSION_SECONDS = 27 * 3600;
const TOKEN_LENGTH = 40;

export interface SessionInfo {
  readonly userId: string;
  readonly sessionHash: string;
}

/** Begins a session. The token is known to its holder alone. */
export async function startSession(
  platform: Platform,
  tx: WriteTransaction,
  userId: string,
): Promise<{ token: string; expires: number }> {
  const token = `session_${platform.random.text(TOKEN_LENGTH, ALPHANUMERIC)}`;
  const expires = tx.nowSeconds + SESSION_SECONDS;
  await tx.db
    .insertInto('session')
    .values({ token_hash: sha256Hex(token), user_id: userId, created: tx.nowSeconds, expires })
    .execute();
  await tx.db.deleteFrom('session').where('expires', '<', tx.nowSeconds).execute();
  return { token, expires };
}

/** The session of a token, while it lasts. */
export async function findSession(
  { db, clock }: Pick<Platform, 'db' | 'clock'>,
  token: string,
): Promise<(SessionInfo & { created: number; expires: number }) | undefined> {
  return token.startsWith('session_') ? findSessionByHash({ db, clock }, sha256Hex(token)) : undefined;
}

/** The same by the token's hash. */
export async function findSessionByHash(
  { db, clock }: Pick<Platform, 'db' | 'clock'>,
  sessionHash: string,
): Promise<(SessionInfo & { created: number; expires: number }) | undefined> {
  const row = await db
    .selectFrom('session')
    .select(['user_id', 'created', 'expires'])
    .where('token_hash', '=', sessionHash)
    .where('expires', '>', clock.nowSeconds())
    .executeTakeFirst();
  return row && { userId: row.user_id, sessionHash, created: row.created, expires: row.expires };
}
