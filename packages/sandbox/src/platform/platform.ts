import type { Clock } from '../clock/clock.ts';
import type { Random } from '../random/random.ts';
import type { Db } from '../storage/database.ts';
import type { Bucket } from '../media/bucket/bucket.ts';
import type { TrafficLog } from '../traffic/traffic-log.ts';
import type { TokenDirectory } from '../apps/token-directory.ts';
import type { SecretBox } from '../apps/secret-box.ts';
import type { StoreArea } from '../stores/store-changes.ts';
import type { EventSubscribers, WebhookEventInput } from '../webhooks/outbox.ts';
import type { Trace } from './trace.ts';

/** What every part of the sandbox may use. Made once by `createSandbox`, handed down as an argument. */
export interface Platform {
  readonly db: Db;
  readonly clock: Clock;
  readonly random: Random;
  /** Encrypts what must be readable again: client secrets, tokens. */
  readonly secrets: SecretBox;
  readonly tokens: TokenDirectory;
  readonly subscribers: EventSubscribers;
  readonly traffic: TrafficLog;
  /** Keeps the bytes of files, where the database does not. */
  readonly bucket: Bucket | undefined;
  /** Where the sandbox is reached: `http://localhost:4100`, without a slash at the end. */
  origin(): string;
  /**
   * Runs one change in one transaction. Its webhook events are written in the same transaction, and deliveries start
   * once it is committed.
   */
  write<T>(trace: Trace, work: (tx: WriteTransaction) => Promise<T>): Promise<T>;
  /** Runs after each commit. */
  onCommit(listener: (commit: Commit) => void): void;
}

export interface Commit {
  /** The stores it changed. */
  readonly storeIds: ReadonlySet<number>;
  /** Whether there may be something new to deliver. */
  readonly mayDeliver: boolean;
}

export interface WriteTransaction {
  /** Use this one inside the change: the platform's own would wait for it for ever. */
  readonly db: Db;
  /** Unix seconds, the same for the whole change. */
  readonly nowSeconds: number;
  /** Tells the apps that listen. */
  emit(event: WebhookEventInput): void;
  /** The same, at once: for an app that will not be among the listeners when the change ends. */
  emitNow(event: WebhookEventInput): Promise<void>;
  /** Says that a store changed, where no event does; and which area of it, where it is one that apps are told of. */
  touch(storeId: number, area?: StoreArea): void;
}
