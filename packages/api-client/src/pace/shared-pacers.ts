import type { Clock } from '../clock.ts';
import { createPacer, type Pacer } from './pacer.ts';

const SWEEP_EVERY = 256;

/**
 * The one piece of state this package keeps between clients: the platform counts requests per token, so two clients
 * of one token must draw on one allowance, also when each lives for a single webhook. Keyed by what the clients share
 * (the clock or `fetch` they were given), so clients of different sandboxes never meet.
 */
const pacers = new WeakMap<object, Map<string, Pacer>>();

/** The pacer of a token. An idle one may be dropped and made anew, so ask again for every call. */
export function sharedPacer(owner: object, token: string, clock: Clock): Pacer {
  let byToken = pacers.get(owner);
  if (!byToken) pacers.set(owner, (byToken = new Map()));
  const known = byToken.get(token);
  if (known) return known;
  if (byToken.size % SWEEP_EVERY === SWEEP_EVERY - 1) {
    for (const [key, pacer] of byToken) if (pacer.isIdle()) byToken.delete(key);
  }
  const made = createPacer({ clock });
  byToken.set(token, made);
  return made;
}
