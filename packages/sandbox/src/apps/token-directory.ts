import type { Scope } from '@ecwid-kit/types';
import type { Clock } from '../clock/clock.ts';
import type { Db } from '../storage/database.ts';
import { findMemberScopes } from '../users/members.ts';
import { findSessionByHash } from '../users/sessions.ts';
import { scopesOf } from './living-tokens.ts';
import { sha256Hex } from './secret-box.ts';

/** Who is calling, as far as a token tells. */
export interface TokenInfo {
  /** `session`: a signed-in user of the admin, with what the user may do in the store. `app`: an app's own keys. */
  readonly kind: 'secret' | 'public' | 'session' | 'app';
  readonly tokenHash: string;
  /** 0 for an app's own keys. */
  readonly storeId: number;
  /** Empty for a session. */
  readonly clientId: string;
  readonly scopes: ReadonlySet<Scope>;
  /** Unix seconds. */
  readonly created: number;
}

/** Finds living tokens. Remembers them, since every REST call asks. */
export interface TokenDirectory {
  /** @param storeId the store it is used in: a session works in every store of its user */
  find(token: string, storeId: number): Promise<TokenInfo | undefined>;
  /** The same by the token's hash, for work that goes on after the request that brought the token. */
  findHashed(tokenHash: string, storeId: number): Promise<TokenInfo | undefined>;
  /** Forgets what is remembered. Call it whenever tokens come or go, in the transaction that does it. */
  forget(): void;
}

const REMEMBERED = 10_000;

export function createTokenDirectory(db: Db, clock: Clock): TokenDirectory {
  const known = new Map<string, TokenInfo>();
  let generation = 0;

  async function findAppToken(token: string): Promise<TokenInfo | undefined> {
    const remembered = known.get(token);
    if (remembered) return remembered;
    const asked = generation;
    const info = await readAppToken(sha256Hex(token));
    // What was read before tokens died may be one of them.
    if (!info || asked !== generation) return info;
    if (known.size >= REMEMBERED) known.clear();
    known.set(token, info);
    return info;
  }

  async function readAppToken(tokenHash: string): Promise<TokenInfo | undefined> {
    const row = await db
      .selectFrom('token')
      .select(['kind', 'store_id', 'client_id', 'scopes', 'created'])
      .where('token_hash', '=', tokenHash)
      .where('revoked', '=', 0)
      .executeTakeFirst();
    return (
      row && {
        kind: row.kind,
        tokenHash,
        storeId: row.store_id,
        clientId: row.client_id,
        scopes: new Set(scopesOf(row.scopes)),
        created: row.created,
      }
    );
  }

  /** Sessions end by time and by signing out, so they are looked up each time. */
  async function findSessionIn(sessionHash: string, storeId: number): Promise<TokenInfo | undefined> {
    const session = await findSessionByHash({ db, clock }, sessionHash);
    const scopes = session && (await findMemberScopes(db, storeId, session.userId));
    if (!session || !scopes) return undefined;
    return {
      kind: 'session',
      tokenHash: session.sessionHash,
      storeId,
      clientId: '',
      scopes,
      created: session.created,
    };
  }

  return {
    find: (token, storeId) =>
      token.startsWith('session_') ? findSessionIn(sha256Hex(token), storeId) : findAppToken(token),
    findHashed: async (tokenHash, storeId) =>
      (await readAppToken(tokenHash)) ?? (await findSessionIn(tokenHash, storeId)),
    forget() {
      generation += 1;
      known.clear();
    },
  };
}
