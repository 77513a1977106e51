import type { Inbox, InboxEntry, NewInboxEntry } from '../inbox/inbox.ts';

/** One thing every inbox must do. Throws when it does not. */
export interface InboxCase {
  readonly name: string;
  readonly run: () => Promise<void>;
}

const makeEntry = (id: string): NewInboxEntry => ({
  clientId: 'order-feed',
  id,
  storeId: 20_012_001,
  traceparent: undefined,
  task: { kind: 'installed' },
});

const claim = async (inbox: Inbox, nowMs: number, limit = 10) => inbox.claim({ nowMs, leaseMs: 1_000, limit });

/** What an inbox must do, whatever keeps it. Each case gets one of its own. */
export function inboxCases(create: () => Promise<{ inbox: Inbox; close(): Promise<void> }>): readonly InboxCase[] {
  const define = (name: string, check: (inbox: Inbox) => Promise<void>): InboxCase => ({
    name,
    run: async () => {
      const opened = await create();
      try {
        await check(opened.inbox);
      } finally {
        await opened.close();
      }
    },
  });
  return [
    define('gives back what was put in', async (inbox) => {
      const task = {
        kind: 'webhook',
        event: {
          eventId: 'e1',
          eventCreated: 1,
          storeId: 20_012_001,
          eventType: 'order.deleted',
          entityId: 5,
          data: { orderId: 'QX7TE' },
        },
      } as const;
      const entry: NewInboxEntry = { ...makeEntry('e1'), task, traceparent: '00-1-2-01' };
      expectEqual(await inbox.add(entry, 1), true);
      const [found] = await claim(inbox, 1);
      expectEqual(found && { ...found, lease: '' }, { ...entry, attempt: 1, lease: '' });
    }),
    define('takes an id once for each app, even after it is done', async (inbox) => {
      expectEqual(await inbox.add(makeEntry('a'), 1), true);
      expectEqual(await inbox.add(makeEntry('a'), 1), false);
      expectEqual(await inbox.add({ ...makeEntry('a'), clientId: 'other' }, 1), true);
      await Promise.all((await claim(inbox, 1)).map(async (entry) => inbox.done(entry, 2)));
      expectEqual(await inbox.add(makeEntry('a'), 3), false);
      expectEqual(await inbox.count(), { waiting: 0, done: 2, givenUp: 0 });
    }),
    define('takes one of many that come at once', async (inbox) => {
      const added = await Promise.all(Array.from({ length: 8 }, async () => inbox.add(makeEntry('a'), 1)));
      expectEqual(added.filter(Boolean).length, 1);
    }),
    define('gives an entry to one worker at a time, and to another when the lease is over', async (inbox) => {
      await inbox.add(makeEntry('a'), 1);
      const [first] = await claim(inbox, 1);
      expectEqual((await claim(inbox, 500)).length, 0);
      const [second] = await claim(inbox, 1_001);
      expectEqual(second?.attempt, 2);
      await inbox.done(defined(first), 1_002);
      expectEqual((await inbox.count()).waiting, 1);
      await inbox.done(defined(second), 1_003);
      expectEqual((await inbox.count()).done, 1);
    }),
    define('keeps an entry with its worker for as long as that says so', async (inbox) => {
      await inbox.add(makeEntry('a'), 1);
      const [entry] = await claim(inbox, 1);
      await inbox.extend(defined(entry), 3_000);
      expectEqual((await claim(inbox, 2_999)).length, 0);
      const [next] = await claim(inbox, 3_000);
      await inbox.extend(defined(entry), 9_000);
      expectEqual(next?.attempt, 2);
      expectEqual((await claim(inbox, 4_000)).length, 1);
    }),
    define('waits until a retry is due', async (inbox) => {
      await inbox.add(makeEntry('a'), 1);
      const [entry] = await claim(inbox, 1);
      await inbox.retry(defined(entry), { dueMs: 5_000, error: 'not now' });
      expectEqual((await claim(inbox, 4_999)).length, 0);
      expectEqual((await claim(inbox, 5_000))[0]?.attempt, 2);
    }),
    define('gives the longest waiting first, no more than asked for', async (inbox) => {
      for (const [index, id] of ['c', 'a', 'b'].entries()) await inbox.add(makeEntry(id), 10 + index);
      expectEqual(
        (await claim(inbox, 20, 2)).map(({ id }) => id),
        ['c', 'a'],
      );
      expectEqual(
        (await claim(inbox, 20, 2)).map(({ id }) => id),
        ['b'],
      );
    }),
    define('keeps what was given up, and forgets what was finished long ago', async (inbox) => {
      for (const id of ['a', 'b', 'c']) await inbox.add(makeEntry(id), 1);
      const [first, second] = await claim(inbox, 1, 2);
      await inbox.giveUp(defined(first), 'broken', 10);
      await inbox.done(defined(second), 100);
      expectEqual(await inbox.count(), { waiting: 1, done: 1, givenUp: 1 });
      expectEqual(await inbox.prune(50), 1);
      expectEqual(await inbox.count(), { waiting: 1, done: 1, givenUp: 0 });
    }),
  ];
}

function defined(entry: InboxEntry | undefined): InboxEntry {
  if (!entry) throw new Error('Nothing was taken out');
  return entry;
}

function expectEqual(actual: unknown, expected: unknown): void {
  const [found, wanted] = [sortedJson(actual), sortedJson(expected)];
  if (found !== wanted) throw new Error(`Expected ${wanted}, got ${found}`);
}

/** JSON with the keys of objects in one order. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  );
}
