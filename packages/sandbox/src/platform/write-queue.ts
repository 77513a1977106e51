import { CompiledQuery } from 'kysely';
import type { Db } from '../storage/database.ts';

/** Changes that share a commit at most. Whoever only reads waits for all of them. */
const MAX_PER_COMMIT = 16;

const BEGIN_ONE = CompiledQuery.raw('savepoint one_change');
const KEEP_ONE = CompiledQuery.raw('release one_change');
const UNDO_ONE = CompiledQuery.raw('rollback to one_change');

/** Settles what was promised for a change. */
type Settle = () => void;

interface WaitingChange {
  /** Makes the change. Says how to settle it once it is committed. */
  run(transaction: Db): Promise<Settle>;
  fail(reason: unknown): void;
}

/**
 * Makes changes one after another. Those that came while another was being made share its commit, which costs more
 * than most changes: each is still made whole or not at all, and none is reported before it is committed.
 */
export class WriteQueue {
  readonly #db: Db;
  readonly #waiting: WaitingChange[] = [];
  readonly #waitsForMore: boolean;
  #isBusy = false;

  /**
   * @param waitsForMore whether whatever else has arrived is read before a commit is begun, so that it can share it.
   *   For a server, whose requests come with the event loop; who calls in the same process would only wait
   */
  constructor(db: Db, waitsForMore: boolean) {
    this.#db = db;
    this.#waitsForMore = waitsForMore;
  }

  run<T>(work: (transaction: Db) => Promise<T>): Promise<T> {
    return new Promise((resolve, fail) => {
      this.#waiting.push({
        fail,
        run: async (transaction) => {
          const result = await work(transaction);
          return () => resolve(result);
        },
      });
      if (this.#isBusy) return;
      this.#isBusy = true;
      if (this.#waitsForMore) setImmediate(() => void this.#empty());
      else void this.#empty();
    });
  }

  async #empty(): Promise<void> {
    for (let first = this.#waiting.shift(); first; first = this.#waiting.shift()) await this.#commitFrom(first);
    this.#isBusy = false;
  }

  async #commitFrom(first: WaitingChange): Promise<void> {
    const made: { change: WaitingChange; settle: Settle }[] = [];
    let current = first;
    try {
      await this.#db.transaction().execute(async (transaction) => {
        made.push({ change: first, settle: await first.run(transaction) });
        for (let taken = 1; taken < MAX_PER_COMMIT; taken += 1) {
          const change = this.#waiting.shift();
          if (!change) break;
          current = change;
          const settle = await makeWithin(transaction, change);
          if (settle) made.push({ change, settle });
        }
      });
    } catch (error) {
      for (const change of new Set([...made.map((each) => each.change), current])) change.fail(error);
      return;
    }
    for (const { settle } of made) settle();
  }
}

/** Makes a change that can be undone without those before it. One that fails is told so, and leaves nothing. */
async function makeWithin(transaction: Db, change: WaitingChange): Promise<Settle | undefined> {
  await transaction.executeQuery(BEGIN_ONE);
  try {
    const settle = await change.run(transaction);
    await transaction.executeQuery(KEEP_ONE);
    return settle;
  } catch (error) {
    await transaction.executeQuery(UNDO_ONE);
    await transaction.executeQuery(KEEP_ONE);
    change.fail(error);
    return undefined;
  }
}
