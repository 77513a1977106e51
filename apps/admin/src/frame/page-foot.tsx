'use client';

import { useSyncExternalStore, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

const ID = 'page-foot';

/** Where `AtPageFoot` puts things: below everything else of the page, where they can stick to the window's foot. */
export function PageFoot() {
  return <div id={ID} className="page-foot" />;
}

/** The place is there as long as the page is. */
const stays = () => () => undefined;
const nowhere = () => null;

/** Shows its children at the foot of the page, wherever it stands itself. */
export function AtPageFoot({ children }: { children: ReactNode }) {
  const foot = useSyncExternalStore(stays, () => document.getElementById(ID), nowhere);
  return foot && createPortal(children, foot);
}
