import type { Kysely, Selectable } from 'kysely';
import {
  DEFAULT_LIST_LIMIT,
  type Installation,
  type InstallationKey,
  type InstallationStore,
} from '../installations/installation.ts';
import { createKeyring, type EncryptionKey, type Keyring } from '../installations/keyring.ts';
import { migrate, type InstallationDatabase, type SqlFlavour } from './schema.ts';

type Row = Selectable<InstallationDatabase['ecwid_installation']>;

/** What every database adapter takes. */
export interface SqlStoreOptions {
  /** The first encrypts; the others still decrypt. */
  readonly keys: readonly [EncryptionKey, ...EncryptionKey[]];
  /** Unix milliseconds. The machine's clock when absent. */
  readonly now?: () => number;
}

/** An installation store in a database: tokens and e-mail are encrypted, ids, scopes and times are not. */
export interface SqlInstallationStore extends InstallationStore {
  /** Encrypts with the first key what is encrypted with another, and says how many it was. Safe to run at any time. */
  reencrypt(): Promise<number>;
}

/** Opens a store on a Kysely of any dialect. Owns `db` from here on: closing the store destroys it. */
export async function openSqlStore(
  db: Kysely<InstallationDatabase>,
  flavour: SqlFlavour,
  { keys, now = Date.now }: SqlStoreOptions,
): Promise<SqlInstallationStore> {
  try {
    const keyring = await createKeyring(keys);
    await migrate(db, flavour);
    return sqlStore(flavour.schema === undefined ? db : db.withSchema(flavour.schema), keyring, now, () =>
      db.destroy(),
    );
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

function sqlStore(
  db: Kysely<InstallationDatabase>,
  keyring: Keyring,
  now: () => number,
  close: () => Promise<void>,
): SqlInstallationStore {
  const read = (row: Row) => readRow(row, keyring);
  return {
    close,

    get: async ({ clientId, storeId }) => {
      const row = await db
        .selectFrom('ecwid_installation')
        .selectAll()
        .where('client_id', '=', clientId)
        .where('store_id', '=', storeId)
        .executeTakeFirst();
      return row && read(row);
    },

    set: async ({ clientId, storeId, scopes, accessToken, publicToken, email }) => {
      const { keyId, sealed } = await keyring.seal(
        JSON.stringify({ accessToken, publicToken, email }),
        contextOf({ clientId, storeId }),
      );
      const nowMs = now();
      const row = await db
        .insertInto('ecwid_installation')
        .values({
          client_id: clientId,
          store_id: storeId,
          scopes: JSON.stringify(scopes),
          key_id: keyId,
          sealed,
          installed_at_ms: nowMs,
          updated_at_ms: nowMs,
        })
        .onConflict((conflict) =>
          conflict.columns(['client_id', 'store_id']).doUpdateSet((eb) => ({
            scopes: eb.ref('excluded.scopes'),
            key_id: eb.ref('excluded.key_id'),
            sealed: eb.ref('excluded.sealed'),
            updated_at_ms: eb.ref('excluded.updated_at_ms'),
          })),
        )
        .returningAll()
        .executeTakeFirstOrThrow();
      return read(row);
    },

    delete: async ({ clientId, storeId }) => {
      const result = await db
        .deleteFrom('ecwid_installation')
        .where('client_id', '=', clientId)
        .where('store_id', '=', storeId)
        .executeTakeFirst();
      return result.numDeletedRows > 0n;
    },

    list: async ({ clientId, after, limit = DEFAULT_LIST_LIMIT } = {}) => {
      let query = db.selectFrom('ecwid_installation').selectAll();
      if (clientId !== undefined) query = query.where('client_id', '=', clientId);
      if (after) {
        query = query.where((eb) =>
          eb.or([
            eb('client_id', '>', after.clientId),
            eb.and([eb('client_id', '=', after.clientId), eb('store_id', '>', after.storeId)]),
          ]),
        );
      }
      const rows = await query.orderBy('client_id').orderBy('store_id').limit(limit).execute();
      return Promise.all(rows.map(read));
    },

    reencrypt: async () => {
      const rows = await db
        .selectFrom('ecwid_installation')
        .selectAll()
        .where('key_id', '!=', keyring.currentId)
        .execute();
      let count = 0;
      for (const row of rows) {
        const context = contextOf({ clientId: row.client_id, storeId: Number(row.store_id) });
        const { keyId, sealed } = await keyring.seal(await keyring.open(row.key_id, row.sealed, context), context);
        const result = await db
          .updateTable('ecwid_installation')
          .set({ key_id: keyId, sealed })
          .where('client_id', '=', row.client_id)
          .where('store_id', '=', row.store_id)
          // Unless somebody set it meanwhile, and so encrypted it with the first key already.
          .where('sealed', '=', row.sealed)
          .executeTakeFirst();
        count += Number(result.numUpdatedRows);
      }
      return count;
    },
  };
}

interface Sealed {
  readonly accessToken: string;
  readonly publicToken?: string;
  readonly email?: string;
}

async function readRow(row: Row, keyring: Keyring): Promise<Installation> {
  const key = { clientId: row.client_id, storeId: Number(row.store_id) };
  const text = await keyring.open(row.key_id, row.sealed, contextOf(key));
  return {
    ...key,
    ...(JSON.parse(text) as Sealed), // authenticated: what `set` wrote
    scopes: JSON.parse(row.scopes) as string[], // what `set` wrote
    installedAtMs: Number(row.installed_at_ms),
    updatedAtMs: Number(row.updated_at_ms),
  };
}

/** Ties what is encrypted to its row: copied to another store's row, it does not open. */
function contextOf({ clientId, storeId }: InstallationKey): string {
  return `installation ${storeId} ${clientId}`;
}
