import type { Insertable } from 'kysely';
import type { Db } from '../storage/database.ts';
import type { TrafficTable } from './traffic-tables.ts';

export type Exchange = Insertable<TrafficTable>;

/**
 * What has crossed the wire lately. Requests only leave a note here; the notes are written out when it is quiet, or
 * when somebody reads.
 */
export interface TrafficLog {
  record(exchange: () => Exchange): void;
  /** Writes what waits. Call it before reading. */
  flush(): Promise<void>;
}

/** Notes are written once nothing has happened for so long … */
const QUIET_MS = 250;
/** … or once the first of them is this old. */
const PATIENCE_MS = 5_000;
/** Notes that may wait. Of more, the oldest are dropped: nobody looks at them in a flood. */
const MAX_WAITING = 2_000;
/** Exchanges kept in the database. */
const KEPT = 5_000;
/** Rows in one statement, and in one transaction: requests get their turn in between. */
const BATCH = 50;

export function createTrafficLog(db: Db): TrafficLog {
  let waiting: (() => Exchange)[] = [];
  let timer: NodeJS.Timeout | undefined;
  let firstAt = 0;
  let writing: Promise<void> = Promise.resolve();

  async function write(): Promise<void> {
    const batch = waiting;
    waiting = [];
    clearTimeout(timer);
    timer = undefined;
    for (let start = 0; start < batch.length; start += BATCH) {
      const rows = batch.slice(start, start + BATCH).map((make) => make());
      await db.insertInto('traffic').values(rows).execute();
    }
    if (batch.length > 0) await dropOld(db);
  }

  function flush(): Promise<void> {
    writing = writing.then(write);
    return writing;
  }

  return {
    flush,
    record(exchange) {
      const now = performance.now();
      if (waiting.length === 0) firstAt = now;
      waiting.push(exchange);
      if (waiting.length >= 2 * MAX_WAITING) waiting = waiting.slice(-MAX_WAITING);
      if (timer && now - firstAt < PATIENCE_MS) timer.refresh();
      timer ??= setTimeout(() => void flush(), QUIET_MS).unref();
    },
  };
}

async function dropOld(db: Db): Promise<void> {
  const { newest } = await db
    .selectFrom('traffic')
    .select((eb) => eb.fn.max<number>('id').as('newest'))
    .executeTakeFirstOrThrow();
  await db
    .deleteFrom('traffic')
    .where('id', '<=', newest - KEPT)
    .execute();
}
