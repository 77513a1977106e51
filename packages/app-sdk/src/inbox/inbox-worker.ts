import type { MountedApp } from '../app/mounted-app.ts';
import { within } from '../callbacks/within.ts';
import { messageOf } from '../log/logger.ts';
import type { Inbox, InboxEntry } from './inbox.ts';
import { nextAttemptMs } from './retry-schedule.ts';
import { runTask } from './run-task.ts';

export interface InboxWorkerOptions {
  readonly inbox: Inbox;
  /** Finds the app an entry is for. `undefined`: this host does not serve it. */
  readonly find: (clientId: string) => MountedApp | undefined;
  /** Unix milliseconds. */
  readonly now: () => number;
  /** Entries worked on at once. 8 when absent. */
  readonly concurrency?: number;
}

export interface InboxWorker {
  /** Works until nothing is due. Asked again meanwhile, it goes on for what came in. Returns the attempts made. */
  readonly drain: () => Promise<number>;
  /** Stops taking out entries, and waits for those taken out. */
  readonly stop: () => Promise<void>;
}

/** After a crash, others get the entries this much later. */
const LEASE_MS = 60_000;
/** For one attempt. What an app does after its installation may read a whole store. */
const TIMEOUT_MS = { webhook: 60_000, installed: 30 * 60_000 } as const;

/** Does the work that the endpoints put off. When it runs is the host's business: call `drain` after each `onQueued`, and by timer. */
export function createInboxWorker(options: InboxWorkerOptions): InboxWorker {
  const { inbox, now, concurrency = 8 } = options;
  const stopping = new AbortController();
  const running = new Set<Promise<void>>();
  let current: Promise<number> | undefined;
  let again = false;
  let wake = () => {};

  /** Fills free places as they come: an import that takes an hour holds up one of them. */
  const round = async (): Promise<number> => {
    let attempts = 0;
    const failures: unknown[] = [];
    while (!stopping.signal.aborted && failures.length === 0) {
      again = false;
      const limit = concurrency - running.size;
      const entries = limit > 0 ? await inbox.claim({ nowMs: now(), leaseMs: LEASE_MS, limit }) : [];
      for (const entry of entries) {
        const work = attemptEntry(options, entry, stopping.signal)
          .catch((error: unknown) => void failures.push(error))
          .finally(() => running.delete(work));
        running.add(work);
      }
      attempts += entries.length;
      if (entries.length > 0 || again) continue;
      if (running.size === 0) break;
      const { promise: woken, resolve } = Promise.withResolvers<void>();
      wake = resolve;
      await Promise.race([...running, woken]);
    }
    await Promise.all(running);
    if (failures.length > 0) throw failures[0];
    return attempts;
  };

  return {
    drain: async () => {
      again = true;
      wake();
      current ??= round().finally(() => {
        current = undefined;
      });
      return current;
    },
    stop: async () => {
      stopping.abort(new Error('The server stops'));
      wake();
      await current;
    },
  };
}

async function attemptEntry(
  { inbox, find, now }: InboxWorkerOptions,
  entry: InboxEntry,
  stopping: AbortSignal,
): Promise<void> {
  const mounted = find(entry.clientId);
  const fields = { id: entry.id, storeId: entry.storeId, attempt: entry.attempt, task: taskName(entry) };
  const renewal = setInterval(() => {
    // When this fails, another worker may get the entry: it is done twice rather than not at all.
    inbox.extend(entry, now() + LEASE_MS).catch(() => {});
  }, LEASE_MS / 3);
  try {
    if (!mounted) throw new Error(`No app ${entry.clientId} is served here`);
    // A handler of a webhook is let finish when the server stops; an import is broken off, and begun again.
    const outer = entry.task.kind === 'installed' ? stopping : new AbortController().signal;
    await within(TIMEOUT_MS[entry.task.kind], outer, async (signal) => runTask(mounted, entry, signal));
    await inbox.done(entry, now());
    mounted.logger('info', 'inbox.done', fields);
  } catch (error) {
    const dueMs = nextAttemptMs(entry.attempt, now());
    const message = messageOf(error);
    mounted?.logger(dueMs === undefined ? 'error' : 'warn', dueMs === undefined ? 'inbox.given-up' : 'inbox.failed', {
      ...fields,
      error: message,
    });
    await (dueMs === undefined ? inbox.giveUp(entry, message, now()) : inbox.retry(entry, { dueMs, error: message }));
  } finally {
    clearInterval(renewal);
  }
}

const taskName = ({ task }: InboxEntry) => (task.kind === 'webhook' ? task.event.eventType : task.kind);
