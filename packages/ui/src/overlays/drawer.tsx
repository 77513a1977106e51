'use client';

import { clsx } from 'clsx';

import { Dialog, type DialogProps } from './dialog.tsx';

export interface DrawerProps extends DialogProps {
  side?: 'start' | 'end';
}

/** A dialog at the side of the window: details of a row, or the menu on a phone. */
export function Drawer({ side = 'end', className, ...dialog }: DrawerProps) {
  return <Dialog {...dialog} className={clsx('dialog-drawer', side === 'start' && 'dialog-drawer-start', className)} />;
}
