import type { Inbox, InboxEntry, NewInboxEntry } from './inbox.ts';

interface Kept {
  readonly entry: NewInboxEntry;
  status: 'waiting' | 'done' | 'givenUp';
  attempt: number;
  lease: string;
  dueMs: number;
  finishedMs: number;
}

/** An inbox for tests: it forgets everything with the process. */
export function createMemoryInbox(): Inbox {
  const kept = new Map<string, Kept>();
  const key = ({ clientId, id }: Pick<NewInboxEntry, 'clientId' | 'id'>) => `${clientId} ${id}`;
  const held = (entry: InboxEntry): Kept | undefined => {
    const found = kept.get(key(entry));
    return found?.status === 'waiting' && found.lease === entry.lease ? found : undefined;
  };
  const finish = (entry: InboxEntry, status: 'done' | 'givenUp', finishedMs: number) => {
    const found = held(entry);
    if (found) Object.assign(found, { status, finishedMs });
  };
  return {
    add: async (entry, nowMs) => {
      if (kept.has(key(entry))) return false;
      const copy = structuredClone(entry);
      kept.set(key(entry), { entry: copy, status: 'waiting', attempt: 0, lease: '', dueMs: nowMs, finishedMs: 0 });
      return true;
    },
    claim: async ({ nowMs, leaseMs, limit }) =>
      [...kept.values()]
        .filter(({ status, dueMs }) => status === 'waiting' && dueMs <= nowMs)
        .sort((left, right) => left.dueMs - right.dueMs)
        .slice(0, limit)
        .map((found) => {
          found.attempt += 1;
          found.dueMs = nowMs + leaseMs;
          found.lease = crypto.randomUUID();
          return { ...structuredClone(found.entry), attempt: found.attempt, lease: found.lease };
        }),
    extend: async (entry, untilMs) => {
      const found = held(entry);
      if (found) found.dueMs = untilMs;
    },
    done: async (entry, nowMs) => finish(entry, 'done', nowMs),
    giveUp: async (entry, _error, nowMs) => finish(entry, 'givenUp', nowMs),
    retry: async (entry, { dueMs }) => {
      const found = held(entry);
      if (found) Object.assign(found, { dueMs, lease: '' });
    },
    prune: async (finishedBeforeMs) => {
      const old = [...kept].filter(
        ([, { status, finishedMs }]) => status !== 'waiting' && finishedMs < finishedBeforeMs,
      );
      for (const [id] of old) kept.delete(id);
      return old.length;
    },
    count: async () => {
      const count = (wanted: Kept['status']) => [...kept.values()].filter(({ status }) => status === wanted).length;
      return { waiting: count('waiting'), done: count('done'), givenUp: count('givenUp') };
    },
  };
}
