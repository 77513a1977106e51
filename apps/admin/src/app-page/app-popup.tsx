'use client';

import { Dialog } from '@ecwid-kit/ui';
import { useRouter } from 'next/navigation';
import { useCallback } from 'react';
import { AppFrame, type AppFrameProps } from './app-frame.tsx';

/** An app's page in a dialog, as the older `POPUP` view mode shows it. Closing leads to `backTo`. */
export function AppPopup({ backTo, ...frame }: Omit<AppFrameProps, 'onClose'> & { backTo: string }) {
  const router = useRouter();
  const close = useCallback(() => router.push(backTo), [router, backTo]);
  return (
    <Dialog open onClose={close} title={frame.name} className="app-popup">
      <AppFrame {...frame} onClose={close} />
    </Dialog>
  );
}
