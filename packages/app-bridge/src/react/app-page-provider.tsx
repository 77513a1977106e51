'use client';

import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import { createAppPage, type AppPage, type AppPageOptions } from '../page/create-app-page.ts';

interface Bridge {
  readonly page: AppPage;
  /** Whether the server said what opened the page, so that it can be rendered there. */
  readonly opened: boolean;
}

const BridgeContext = createContext<Bridge | undefined>(undefined);

export interface AppPageProviderProps extends AppPageOptions {
  readonly children: ReactNode;
  /** `false` while the page is not fit to be seen: the admin keeps its loader, but not for ever. */
  readonly ready?: boolean | undefined;
}

/** Opens the bridge for the components below and tells the admin that the page is ready. Its options are read once. */
export function AppPageProvider({ children, ready = true, ...options }: AppPageProviderProps) {
  const [bridge] = useState(() => ({ page: createAppPage(options), opened: options.opened !== undefined }));
  const { page } = bridge;
  useEffect(() => {
    if (ready) page.ready();
  }, [page, ready]);
  return <BridgeContext value={bridge}>{children}</BridgeContext>;
}

/** The page's side of the bridge. @throws Error without an `AppPageProvider` above */
export function useAppPage(): AppPage {
  return useBridge().page;
}

export function useBridge(): Bridge {
  const bridge = use(BridgeContext);
  if (!bridge) throw new Error('useAppPage: there is no AppPageProvider above this component');
  return bridge;
}
