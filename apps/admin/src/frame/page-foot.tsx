'use client';

import { useEffect, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

const ID = 'page-foot';

/** Where `AtPageFoot` puts things: below everything else of the page, where they can stick to the window's foot. */
export function PageFoot() {
  return <div id={ID} className="page-foot" />;
}

/** Shows its children at the foot of the page, wherever it stands itself. */
export function AtPageFoot({ children }: { children: ReactNode }) {
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  useEffect(() => setFoot(document.getElementById(ID)), []);
  return foot && createPortal(children, foot);
}
