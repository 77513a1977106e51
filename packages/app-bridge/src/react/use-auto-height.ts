'use client';

import { useEffect } from 'react';
import { useAppPage } from './app-page-provider.tsx';

/** Keeps the frame as high as the document while the component is there. */
export function useAutoHeight(): void {
  const page = useAppPage();
  useEffect(() => page.autoHeight(), [page]);
}
