import type { Insertable } from 'kysely';
import type { Db } from '../storage/database.ts';
import type { TrafficTable } from './traffic-tables.ts';

export type Exchange = Insertable<TrafficTable>;

/** What has crossed the wire lately. Written in batches, away from the requests it tells of. */
export interface TrafficLog {
  record(exchange: () => Exchange): void;
  /** Writes what waits. Call it before reading. */
  flush(): Promise<void>;
  /** Told of each exchange once it is written. */
  onRecorded(listener: (exchanges: readonly Exchange[]) => void): () => void;
}

const FLUSH_AFTER_MS = 200;
/** Exchanges kept. Older ones are dropped. */
const KEPT = 5_000;
/** Rows in one statement: SQLite takes some 32,000 parameters. */
const BATCH = 100;

export function createTrafficLog(db: Db): TrafficLog {
  let waiting: (() => Exchange)[] = [];
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  const listeners = new Set<(exchanges: readonly Exchange[]) => void>();

  async function write(): Promise<void> {
    const batch = waiting;
    waiting = [];
    clearTimeout(timer);
    timer = undefined;
    if (batch.length === 0) return;
    const rows = batch.slice(-KEPT).map((make) => make());
    await db.transaction().execute(async (tx) => {
      for (let start = 0; start < rows.length; start += BATCH) {
        await tx
          .insertInto('traffic')
          .values(rows.slice(start, start + BATCH))
          .execute();
      }
      const { newest } = await tx
        .selectFrom('traffic')
        .select((eb) => eb.fn.max('id').as('newest'))
        .executeTakeFirstOrThrow();
      await tx
        .deleteFrom('traffic')
        .where('id', '<=', newest - KEPT)
        .execute();
    });
    for (const listener of listeners) listener(rows);
  }

  function flush(): Promise<void> {
    writing = writing.then(write);
    return writing;
  }

  return {
    flush,
    record(exchange) {
      waiting.push(exchange);
      if (waiting.length > KEPT) waiting = waiting.slice(-KEPT);
      timer ??= setTimeout(() => void flush(), FLUSH_AFTER_MS).unref();
    },
    onRecorded(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
