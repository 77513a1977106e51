import { createSecretBox } from '../apps/secret-box.ts';
import { createTokenDirectory } from '../apps/token-directory.ts';
import type { Clock } from '../clock/clock.ts';
import type { Bucket } from '../media/bucket/bucket.ts';
import type { Random } from '../random/random.ts';
import type { Db } from '../storage/database.ts';
import { areaOf, recordChanges, type StoreArea } from '../stores/store-changes.ts';
import { createTrafficLog } from '../traffic/traffic-log.ts';
import { createEventSubscribers, writeDeliveries, type WebhookEventInput } from '../webhooks/outbox.ts';
import type { Commit, Platform } from './platform.ts';
import { WriteQueue } from './write-queue.ts';

export interface PlatformOptions {
  readonly db: Db;
  readonly clock: Clock;
  readonly random: Random;
  readonly encryptionKey: Uint8Array;
  readonly origin: () => string;
  /** Whether changes wait for those that arrive with them. */
  readonly gathers: boolean;
  readonly bucket?: Bucket | undefined;
}

export function createPlatform({
  db,
  clock,
  random,
  encryptionKey,
  origin,
  bucket,
  gathers,
}: PlatformOptions): Platform {
  const listeners: ((commit: Commit) => void)[] = [];
  const subscribers = createEventSubscribers(db);
  const writes = new WriteQueue(db, gathers);
  return {
    db,
    clock,
    random,
    origin,
    bucket,
    subscribers,
    secrets: createSecretBox(encryptionKey, random),
    tokens: createTokenDirectory(db, clock),
    traffic: createTrafficLog(db),
    onCommit(listener) {
      listeners.push(listener);
    },
    async write(trace, work) {
      const events: WebhookEventInput[] = [];
      const changed = new Map<number, Set<StoreArea>>();
      const noteChange = (storeId: number, area?: StoreArea) => {
        const areas = changed.get(storeId) ?? new Set();
        changed.set(storeId, area ? areas.add(area) : areas);
      };
      let mayDeliver = false;
      const result = await writes.run(async (transaction) => {
        const deliver = async (batch: readonly WebhookEventInput[]) => {
          const count = await writeDeliveries({ db: transaction, subscribers, clock, random, trace, events: batch });
          mayDeliver ||= count > 0;
        };
        const nowSeconds = clock.nowSeconds();
        const answer = await work({
          db: transaction,
          nowSeconds,
          emit: (event) => void events.push(event),
          emitNow: async (event) => {
            noteChange(event.storeId, areaOf(event.type));
            await deliver([event]);
          },
          touch: (storeId, area) => {
            noteChange(storeId, area);
            mayDeliver = true;
          },
        });
        for (const { storeId, type } of events) noteChange(storeId, areaOf(type));
        for (const [storeId, areas] of changed) await recordChanges(transaction, storeId, areas, nowSeconds);
        if (events.length > 0) await deliver(events);
        return answer;
      });
      for (const listener of listeners) listener({ storeIds: new Set(changed.keys()), mayDeliver });
      return result;
    },
  };
}
