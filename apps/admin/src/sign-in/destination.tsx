'use client';

import { useEffect, useState } from 'react';

/** Where to go after signing in. The hash never reaches a server by itself, and hash addresses name pages here. */
export function Destination({ next }: { next: string }) {
  const [hash, setHash] = useState('');
  useEffect(() => setHash(window.location.hash), []);
  return (
    <>
      <input type="hidden" name="next" value={next} />
      <input type="hidden" name="hash" value={hash} />
    </>
  );
}
