import type { Scope } from '@ecwid-kit/types';
import type { Db } from '../storage/database.ts';
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
  find(token: string): Promise<TokenInfo | undefined>;
  /** Forgets what is remembered of a store, or of all. Call it whenever tokens come or go. */
  forget(): void;
}

const REMEMBERED = 10_000;

export function createTokenDirectory(db: Db): TokenDirectory {
  const known = new Map<string, TokenInfo>();
  return {
    async find(token) {
      const remembered = known.get(token);
      if (remembered) return remembered;
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
        scopes: new Set(row.scopes.split(' ') as Scope[]), // written by us, from known scopes
        created: row.created,
      };
      if (known.size >= REMEMBERED) known.clear();
      known.set(token, info);
      return info;
    },
    forget: () => known.clear(),
  };
}
