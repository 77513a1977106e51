'use client';

import { useSyncExternalStore } from 'react';
import type { PagePayload } from '../payload/page-payload.ts';
import { useBridge } from './app-page-provider.tsx';

const never = () => () => {};

/** What opened the page. `undefined` on the server and at the first render in the default mode, whose payload only browsers see. */
export function usePagePayload(): PagePayload | undefined {
  const { page, opened } = useBridge();
  return useSyncExternalStore(
    never,
    () => page.payload,
    () => (opened ? page.payload : undefined),
  );
}

/** The admin's language, if the page speaks it; else the first of those it speaks. */
export function useAdminLocale<L extends string>(spoken: readonly [L, ...L[]]): L {
  const lang = usePagePayload()?.lang.toLowerCase().split(/[-_]/)[0];
  return spoken.find((locale) => locale === lang) ?? spoken[0];
}
