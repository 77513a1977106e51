import { setTimeout } from 'node:timers/promises';
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely';
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

const CACHED_STATEMENTS = 500;
const BUSY_STEP_MS = 5;
const BUSY_LIMIT_MS = 2_000;

/** A Kysely dialect for Node's own SQLite: one connection, statements prepared once. */
export function nodeSqliteDialect(open: () => DatabaseSync): Dialect {
  return {
    createAdapter: () => new TransactionalSqliteAdapter(),
    createDriver: () => createDriver(open),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** SQLite undoes changes of tables with their transaction, so that migrations run in one. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function createDriver(open: () => DatabaseSync): Driver {
  let database: DatabaseSync | undefined;
  let connection: DatabaseConnection | undefined;
  const run = async (text: string, target: DatabaseConnection) => {
    await target.executeQuery(CompiledQuery.raw(text));
  };
  return {
    init: async () => {
      database = open();
      connection = createConnection(database);
    },
    acquireConnection: async () => {
      if (!connection) throw new Error('The SQLite driver was not initialised');
      return connection;
    },
    // A deferred transaction that reads and then writes fails at once when another process writes, whatever the
    // busy timeout.
    beginTransaction: async (target) => run('begin immediate', target),
    commitTransaction: async (target) => run('commit', target),
    rollbackTransaction: async (target) => run('rollback', target),
    releaseConnection: async () => {},
    destroy: async () => {
      database?.close();
      database = undefined;
    },
  };
}

interface Prepared {
  readonly statement: StatementSync;
  /** Whether it gives rows. */
  readonly isReader: boolean;
}

function createConnection(database: DatabaseSync): DatabaseConnection {
  const statements = new Map<string, Prepared>();
  const prepare = (text: string): Prepared => {
    const known = statements.get(text);
    if (known) return known;
    const statement = database.prepare(text);
    const prepared = { statement, isReader: statement.columns().length > 0 };
    if (statements.size >= CACHED_STATEMENTS) {
      const [oldest = ''] = statements.keys();
      statements.delete(oldest);
    }
    statements.set(text, prepared);
    return prepared;
  };
  return {
    executeQuery: async <R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> => {
      const values = parameters.map(toSqlite);
      return whileBusy(() => {
        const { statement, isReader } = prepare(sql);
        if (isReader) {
          return { rows: statement.all(...values) as R[] }; // the query builder says what the columns are
        }
        const { changes, lastInsertRowid } = statement.run(...values);
        return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
      });
    },
    streamQuery: () => {
      throw new Error('The SQLite dialect does not stream');
    },
  };
}

/**
 * Tries again while another connection writes. SQLite's own waiting would hold the process up, and with it the other
 * connection when that is of the same process.
 */
async function whileBusy<T>(run: () => T): Promise<T> {
  for (let waitedMs = 0; ; waitedMs += BUSY_STEP_MS) {
    try {
      return run();
    } catch (error) {
      if (!isBusy(error) || waitedMs >= BUSY_LIMIT_MS) throw error;
      await setTimeout(BUSY_STEP_MS);
    }
  }
}

function isBusy(error: unknown): boolean {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
  // The low byte is the kind, the rest says more about it.
  return typeof code === 'number' && (code & 0xff) === 5;
}

/** What SQLite does not take is written as what it would be in a column. */
function toSqlite(value: unknown): SQLInputValue {
  if (value === undefined) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value instanceof Date ? value.toISOString() : (value as SQLInputValue); // the rest is bound as it is, or refused
}
