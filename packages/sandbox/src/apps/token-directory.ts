import type { Scope } from '@ecwid-kit/types';
import type { Clock } from '../clock/clock.ts';
import type { Db } from '../storage/database.ts';
import { isMember } from '../users/members.ts';
import { findSession } from '../users/sessions.ts';
import { scopesOf } from './living-tokens.ts';
import { sha256Hex } from './secret-box.ts';

/** Who is calling, as far as a token tells. */
export interface TokenInfo {
  /** `session`: a signed-in user of the admin, who may do everything in the store. */
  readonly kind: 'secret' | 'public' | 'session';
  readonly tokenHash: string;
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
  /** Forgets what is remembered. Call it whenever tokens come or go, in the transaction that does it. */
  forget(): void;
}

const REMEMBERED = 10_000;
const NO_SCOPES: ReadonlySet<Scope> = new Set();

export function createTokenDirectory(db: Db, clock: Clock): TokenDirectory {
  const known = new Map<string, TokenInfo>();
  let generation = 0;

  async function findAppToken(token: string): Promise<TokenInfo | undefined> {
    const remembered = known.get(token);
    if (remembered) return remembered;
    const asked = generation;
    const tokenHash = sha256Hex(token);
    const row = await db
      .selectFrom('token')
      .select(['kind', 'store_id', 'client_id', 'scopes', 'created'])
      .where('token_hash', '=', tokenHash)
      .where('revoked', '=', 0)
      .executeTakeFirst();
    if (!row) return undefined;
    const info: TokenInfo = {
      kind: row.kind,
      tokenHash,
      storeId: row.store_id,
      clientId: row.client_id,
      scopes: new Set(scopesOf(row.scopes)),
      created: row.created,
    };
    // What was read before tokens died may be one of them.
    if (asked !== generation) return info;
    if (known.size >= REMEMBERED) known.clear();
    known.set(token, info);
    return info;
  }

  /** Sessions end by time and by signing out, so they are looked up each time. */
  async function findSessionIn(token: string, storeId: number): Promise<TokenInfo | undefined> {
    const session = await findSession({ db, clock }, token);
    if (!session || !(await isMember(db, storeId, session.userId))) return undefined;
    return {
      kind: 'session',
      tokenHash: session.sessionHash,
      storeId,
      clientId: '',
      scopes: NO_SCOPES,
      created: session.created,
    };
  }

  return {
    find: (token, storeId) => (token.startsWith('session_') ? findSessionIn(token, storeId) : findAppToken(token)),
    forget() {
      generation += 1;
      known.clear();
    },
  };
}
