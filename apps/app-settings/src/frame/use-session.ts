'use client';

import { useEffect, useRef, type RefObject } from 'react';
import { renewSessionAction } from '../actions.ts';

const RENEW_MS = 10 * 60 * 1000;

/** The page's session, in memory, renewed while the page is open. `current` is the one to send. */
export function useSession(clientId: string, first: string): RefObject<string> {
  const session = useRef(first);
  useEffect(() => {
    const renew = async () => {
      // Without an answer the one at hand goes on for a while, and the next turn asks again.
      const next = await renewSessionAction({ clientId, session: session.current }).catch(() => undefined);
      if (next !== undefined) session.current = next;
    };
    const timer = setInterval(() => void renew(), RENEW_MS);
    return () => clearInterval(timer);
  }, [clientId]);
  return session;
}
