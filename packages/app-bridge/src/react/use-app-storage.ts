'use client';

import { useCallback, useEffect, useState } from 'react';
import { useAppPage } from './app-page-provider.tsx';

export type AppStorageState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly values: Readonly<Record<string, string>> }
  | { readonly status: 'failed'; readonly error: unknown };

export interface UseAppStorage {
  readonly state: AppStorageState;
  /** Writes, then shows what was written. Rejects, and leaves the state, when it fails. */
  readonly set: (values: Readonly<Record<string, string>>) => Promise<void>;
  readonly reload: () => Promise<void>;
}

/** Everything in app storage, read when the component appears. */
export function useAppStorage(): UseAppStorage {
  const { storage } = useAppPage();
  const [state, setState] = useState<AppStorageState>({ status: 'loading' });

  const reload = useCallback(async () => {
    try {
      setState({ status: 'ready', values: await storage.getAll() });
    } catch (error) {
      setState({ status: 'failed', error });
    }
  }, [storage]);

  const set = useCallback(
    async (values: Readonly<Record<string, string>>) => {
      await storage.set(values);
      setState((before) =>
        before.status === 'ready' ? { status: 'ready', values: { ...before.values, ...values } } : before,
      );
    },
    [storage],
  );

  // oxlint-disable-next-line react/set-state-in-effect -- the state is set when the answer is there
  useEffect(() => void reload(), [reload]);

  return { state, set, reload };
}
