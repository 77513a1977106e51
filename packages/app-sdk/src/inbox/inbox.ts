import type { WebhookEvent } from '@ecwid-kit/types';

/** Work to be done after the platform was answered. */
export type InboxTask =
  | { readonly kind: 'webhook'; readonly event: WebhookEvent }
  /** The app's `onInstalled`. */
  | { readonly kind: 'installed' };

export interface NewInboxEntry {
  readonly clientId: string;
  /** Unique for the app: a second entry of the same id is dropped. For webhooks the `eventId`. */
  readonly id: string;
  readonly storeId: number;
  readonly task: InboxTask;
  readonly traceparent: string | undefined;
}

export interface InboxEntry extends NewInboxEntry {
  /** How often it was taken out, this time included. */
  readonly attempt: number;
  /** Names this taking out: a worker that comes late changes nothing. */
  readonly lease: string;
}

export interface ClaimOptions {
  /** Unix milliseconds. */
  readonly nowMs: number;
  /** How long the entries are this worker's; others get them afterwards. */
  readonly leaseMs: number;
  readonly limit: number;
}

/** Where webhooks wait between their acknowledgement and their handler. Keeps what is done for a while, to know repeats. */
export interface Inbox {
  /** Keeps an entry so that it survives the process. `false`: an entry of that id is or was there already. */
  add(entry: NewInboxEntry, nowMs: number): Promise<boolean>;
  /** Takes out what is due, the longest waiting first. */
  claim(options: ClaimOptions): Promise<readonly InboxEntry[]>;
  /** Keeps an entry from other workers for longer. */
  extend(entry: InboxEntry, untilMs: number): Promise<void>;
  done(entry: InboxEntry, nowMs: number): Promise<void>;
  /** @param error what went wrong, without secrets */
  retry(entry: InboxEntry, next: { readonly dueMs: number; readonly error: string }): Promise<void>;
  /** It will not be tried again. It stays for people to look at. */
  giveUp(entry: InboxEntry, error: string, nowMs: number): Promise<void>;
  /** Forgets what was finished before. */
  prune(finishedBeforeMs: number): Promise<number>;
  count(): Promise<InboxCounts>;
}

export interface InboxCounts {
  readonly waiting: number;
  readonly done: number;
  readonly givenUp: number;
}
