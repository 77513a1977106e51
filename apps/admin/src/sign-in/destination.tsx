'use client';

import { useSyncExternalStore } from 'react';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

/** Where to go after signing in. The hash never reaches a server by itself, and hash addresses name pages here. */
export function Destination({ next }: { next: string }) {
  const hash = useSyncExternalStore(
    subscribe,
    () => window.location.hash,
    () => '',
  );
  return (
    <>
      <input type="hidden" name="next" value={next} />
      <input type="hidden" name="hash" value={hash} />
    </>
  );
}
