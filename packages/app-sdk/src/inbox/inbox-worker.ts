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
  /** For one attempt. 60,000 when absent. */
  readonly timeoutMs?: number;
}

export interface InboxWorker {
  /** Works until nothing is due. Asked again meanwhile, it goes on for what came in. Returns the attempts made. */
  readonly drain: () => Promise<number>;
  /** Stops taking out entries, and waits for those taken out. */
  readonly stop: () => Promise<void>;
}

const LEASE_MARGIN_MS = 30_000;

/** Does the work that the endpoints put off. When it runs is the host's business: call `drain` after each `onQueued`, and by timer. */
export function createInboxWorker(options: InboxWorkerOptions): InboxWorker {
  const { inbox, now, concurrency = 8, timeoutMs = 60_000 } = options;
  const stopping = new AbortController();
  let current: Promise<number> | undefined;
  let again = false;

  const round = async (): Promise<number> => {
    let attempts = 0;
    while (!stopping.signal.aborted) {
      again = false;
      const entries = await inbox.claim({ nowMs: now(), leaseMs: timeoutMs + LEASE_MARGIN_MS, limit: concurrency });
      await Promise.all(entries.map(async (entry) => attemptEntry(options, entry, timeoutMs)));
      attempts += entries.length;
      if (entries.length === 0 && !again) break;
    }
    return attempts;
  };

  return {
    drain: async () => {
      again = true;
      current ??= round().finally(() => {
        current = undefined;
      });
      return current;
    },
    stop: async () => {
      stopping.abort();
      await current;
    },
  };
}

async function attemptEntry(
  { inbox, find, now }: InboxWorkerOptions,
  entry: InboxEntry,
  timeoutMs: number,
): Promise<void> {
  const mounted = find(entry.clientId);
  const fields = { id: entry.id, storeId: entry.storeId, attempt: entry.attempt, task: taskName(entry) };
  try {
    if (!mounted) throw new Error(`No app ${entry.clientId} is served here`);
    await within(timeoutMs, new AbortController().signal, async (signal) => runTask(mounted, entry, signal));
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
  }
}

const taskName = ({ task }: InboxEntry) => (task.kind === 'webhook' ? task.event.eventType : task.kind);
