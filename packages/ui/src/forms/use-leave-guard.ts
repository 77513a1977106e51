'use client';

import { useEffect, useState } from 'react';

function leavingLink(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined;
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.target === '_blank' || link.hasAttribute('download'))
    return undefined;
  const samePage = link.pathname === location.pathname && link.search === location.search && link.hash !== '';
  return samePage ? undefined : link;
}

/**
 * Stops leaving while `active`: the browser asks when the tab closes or reloads, and `held` is the link that was
 * clicked inside the page, to be followed by `leave()` or dropped by `stay()`.
 */
export function useLeaveGuard(active: boolean) {
  const [held, setHeld] = useState<HTMLAnchorElement>();
  const [leaving, setLeaving] = useState(false);

  useEffect(() => {
    if (!active || leaving) return undefined;
    const beforeUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    const onClick = (event: MouseEvent) => {
      const link = leavingLink(event);
      if (!link) return;
      event.preventDefault();
      event.stopPropagation();
      setHeld(link);
    };
    window.addEventListener('beforeunload', beforeUnload);
    document.addEventListener('click', onClick, true);
    return () => {
      window.removeEventListener('beforeunload', beforeUnload);
      document.removeEventListener('click', onClick, true);
    };
  }, [active, leaving]);

  // The listeners of the effect above are gone once `leaving` has been rendered. It stays so until the form is clean:
  // whoever chose to leave is not asked a second time by the browser.
  useEffect(() => {
    if (!leaving) return;
    held?.click();
    setHeld(undefined); // oxlint-disable-line react/set-state-in-effect -- the click must follow the render that took the listeners away
  }, [leaving, held]);
  useEffect(() => {
    if (!active) setLeaving(false); // oxlint-disable-line react/set-state-in-effect -- see above: it outlives the click
  }, [active]);

  return { held, leave: () => setLeaving(true), stay: () => setHeld(undefined) };
}
