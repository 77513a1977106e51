'use client';

import { useEffect, useRef, type RefObject } from 'react';

/**
 * Opens and closes a native `<dialog>` as a modal. The browser keeps the focus inside and gives it back to where it
 * was; where that element is gone by then, it goes to the page's main part.
 */
export function useModal(open: boolean): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const dialog = ref.current;
    if (!open || !dialog) return undefined;
    const opener = document.activeElement;
    dialog.showModal();
    return () => {
      dialog.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
      else document.querySelector<HTMLElement>('main')?.focus();
    };
  }, [open]);

  return ref;
}
