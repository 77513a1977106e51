'use client';

import { AppPageProvider, useAutoHeight, type AppPageProviderProps } from '@ecwid-kit/app-bridge/react';
import { useEffect, type ReactNode } from 'react';
import type { Locale } from '../words/locale.ts';

export interface AppFrameProps extends AppPageProviderProps {
  readonly locale: Locale;
}

/** What every page has: the bridge to the admin, the height of its content, its language. */
export function AppFrame({ locale, children, ...bridge }: AppFrameProps) {
  return (
    <AppPageProvider {...bridge}>
      <FramedMain locale={locale}>{children}</FramedMain>
    </AppPageProvider>
  );
}

function FramedMain({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  useAutoHeight();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <main className="app-page" lang={locale}>
      {children}
    </main>
  );
}
