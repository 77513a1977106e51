import type { AppDatabase, Inbox } from '@ecwid-kit/app-sdk';
import { createMemoryInbox } from '@ecwid-kit/app-sdk';
import { createMemoryInstallationStore, type InstallationStore } from '@ecwid-kit/auth';

/** Where the server keeps what it must not lose. */
export interface Storage {
  readonly installations: InstallationStore;
  readonly inbox: Inbox;
  /** For the apps' own tables. */
  readonly database: AppDatabase | undefined;
  /** @throws when it cannot be reached */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** For tests of apps that keep nothing of their own. */
export function createMemoryStorage(): Storage {
  const installations = createMemoryInstallationStore();
  return {
    installations,
    inbox: createMemoryInbox(),
    database: undefined,
    check: async () => {},
    close: async () => installations.close(),
  };
}
