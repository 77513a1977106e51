import { claimDue, nextDue, settle, type DeliveryRow } from './delivery-queue.ts';
import { nextTryMs } from './retry-schedule.ts';
import { sendWebhook, type SendWebhookDeps } from './send-webhook.ts';
import { noteFailure, noteSuccess } from './webhook-block.ts';

export interface Dispatcher {
  /** Begins: what is due goes out, what comes later when it does. */
  start(): void;
  /** Waits until nothing that is due is left. */
  settled(): Promise<void>;
  /** Ends, when the attempts under way are over. */
  stop(): Promise<void>;
}

/** Attempts at the same time. The platform does not serialise deliveries. */
const CONCURRENCY = 16;

/** Brings deliveries to the apps, when they are due. */
export function createDispatcher(deps: SendWebhookDeps): Dispatcher {
  const { platform } = deps;
  const running = new Set<Promise<void>>();
  let isStopped = true;
  let isClaiming = false;
  let isAskedAgain = false;
  let cancelTimer: (() => void) | undefined;
  let claiming: Promise<void> = Promise.resolve();

  async function attempt(delivery: DeliveryRow): Promise<void> {
    const outcome = await sendWebhook(deps, delivery).catch((error: unknown) => {
      process.emitWarning(error instanceof Error ? error : String(error), { code: 'SANDBOX_INTERNAL' });
      return 'failed' as const;
    });
    await platform.db.transaction().execute(async (db) => {
      if (outcome === 'delivered') {
        await settle(db, delivery, { status: 'delivered' });
        await noteSuccess(db, delivery.client_id);
        return;
      }
      const due = outcome === 'gone' ? undefined : nextTryMs(delivery.event_created, platform.clock.now());
      await settle(db, delivery, due === undefined ? { status: 'failed' } : { status: 'pending', due });
      if (outcome === 'failed') await noteFailure(db, delivery.client_id, platform.clock.nowSeconds());
    });
  }

  async function claim(): Promise<void> {
    cancelTimer?.();
    cancelTimer = undefined;
    do {
      isAskedAgain = false;
      const room = CONCURRENCY - running.size;
      if (room <= 0 || isStopped) return; // an attempt that ends asks again
      for (const delivery of await claimDue(platform.db, platform.clock.now(), room)) {
        const work = attempt(delivery).finally(() => {
          running.delete(work);
          wake();
        });
        running.add(work);
      }
    } while (isAskedAgain);
    const due = await nextDue(platform.db);
    if (due !== undefined && !isStopped && running.size < CONCURRENCY) cancelTimer = platform.clock.at(due, wake);
  }

  function wake(): void {
    if (isStopped) return;
    if (isClaiming) {
      isAskedAgain = true;
      return;
    }
    isClaiming = true;
    claiming = claim().finally(() => {
      isClaiming = false;
      if (isAskedAgain) wake();
    });
  }

  platform.onCommit(({ mayDeliver }) => {
    if (mayDeliver) wake();
  });
  return {
    start() {
      isStopped = false;
      wake();
    },
    async settled() {
      for (;;) {
        await claiming;
        await Promise.all(running);
        if (!isClaiming && running.size === 0) return;
      }
    },
    async stop() {
      isStopped = true;
      cancelTimer?.();
      await claiming;
      await Promise.all(running);
    },
  };
}
