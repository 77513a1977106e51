import { clsx } from 'clsx';

import type { Tone } from '../foundation/tone.ts';

/** A status: always a word, with a tone beside it. */
export function StatusPill({ children, tone = 'neutral' }: { children: string; tone?: Tone }) {
  return <span className={clsx('status-pill', `tone-${tone}`)}>{children}</span>;
}
