import { randomUUID } from 'node:crypto';
import type { Inbox, InboxEntry, InboxTask } from '@ecwid-kit/app-sdk';
import type { Kysely, Selectable } from 'kysely';
import type { InboxDatabase } from './inbox-schema.ts';

type Row = Selectable<InboxDatabase['endpoint_inbox']>;

/** An inbox in SQLite or PostgreSQL. Of the latter, any number of processes may share one. */
export function createSqlInbox(db: Kysely<InboxDatabase>, dialect: 'sqlite' | 'postgres'): Inbox {
  /** Changes an entry that is still this worker's. */
  const settle = async (entry: InboxEntry, values: Partial<Row>) => {
    await db
      .updateTable('endpoint_inbox')
      .set(values)
      .where('key', '=', keyOf(entry))
      .where('lease', '=', entry.lease)
      .where('status', '=', 'waiting')
      .execute();
  };
  return {
    add: async (entry, nowMs) => {
      const result = await db
        .insertInto('endpoint_inbox')
        .values({
          key: keyOf(entry),
          client_id: entry.clientId,
          entry_id: clean(entry.id),
          store_id: entry.storeId,
          task: JSON.stringify(entry.task),
          traceparent: entry.traceparent ?? '',
          queued_ms: nowMs,
          due_ms: nowMs,
        })
        .onConflict((conflict) => conflict.column('key').doNothing())
        .executeTakeFirst();
      return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
    },

    claim: async ({ nowMs, leaseMs, limit }) => {
      const lease = randomUUID();
      const rows = await db
        .updateTable('endpoint_inbox')
        .set((eb) => ({ lease, due_ms: nowMs + leaseMs, attempt: eb('attempt', '+', 1) }))
        .where('key', 'in', (eb) => {
          const due = eb
            .selectFrom('endpoint_inbox')
            .select('key')
            .where('status', '=', 'waiting')
            .where('due_ms', '<=', nowMs)
            .orderBy('due_ms')
            .limit(limit);
          return dialect === 'postgres' ? due.forUpdate().skipLocked() : due;
        })
        .returningAll()
        .execute();
      return rows.sort((left, right) => Number(left.queued_ms) - Number(right.queued_ms)).map(readRow);
    },

    extend: async (entry, untilMs) => settle(entry, { due_ms: untilMs }),
    done: async (entry, nowMs) => settle(entry, { status: 'done', finished_ms: nowMs, error: '' }),
    giveUp: async (entry, error, nowMs) =>
      settle(entry, { status: 'givenUp', finished_ms: nowMs, error: clean(error) }),
    retry: async (entry, { dueMs, error }) => settle(entry, { lease: '', due_ms: dueMs, error: clean(error) }),

    prune: async (finishedBeforeMs) => {
      const result = await db
        .deleteFrom('endpoint_inbox')
        .where('status', '!=', 'waiting')
        .where('finished_ms', '<', finishedBeforeMs)
        .executeTakeFirst();
      return Number(result.numDeletedRows);
    },

    count: async () => {
      const rows = await db
        .selectFrom('endpoint_inbox')
        .select((eb) => ['status', eb.fn.countAll().as('count')])
        .groupBy('status')
        .execute();
      const count = (status: Row['status']) => Number(rows.find((row) => row.status === status)?.count ?? 0);
      return { waiting: count('waiting'), done: count('done'), givenUp: count('givenUp') };
    },
  };
}

const keyOf = ({ clientId, id }: Pick<InboxEntry, 'clientId' | 'id'>) => `${clientId} ${clean(id)}`;

/** PostgreSQL takes no NUL in a text. */
const clean = (text: string) => text.replaceAll('\0', '');

function readRow(row: Row): InboxEntry {
  return {
    clientId: row.client_id,
    id: row.entry_id,
    storeId: Number(row.store_id),
    task: JSON.parse(row.task) as InboxTask, // what `add` wrote
    traceparent: row.traceparent === '' ? undefined : row.traceparent,
    attempt: row.attempt,
    lease: row.lease,
  };
}
