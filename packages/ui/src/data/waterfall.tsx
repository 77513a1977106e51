import { clsx } from 'clsx';
import type { CSSProperties, ReactNode } from 'react';

import { Link } from '../foundation/link.tsx';
import type { Tone } from '../foundation/tone.ts';
import { VisuallyHidden } from '../foundation/visually-hidden.tsx';
import { barGeometry, formatDuration, spanBounds, type Span } from './waterfall-scale.ts';

export interface WaterfallEntry extends Span {
  id: string;
  name: string;
  /** A status, before the name. */
  status?: ReactNode;
  tone?: Tone;
  /** How far it is from the first cause, from 0. */
  depth?: number;
  href?: string;
}

/** What happened when, each entry a bar on one time axis, causes above their effects. */
export function Waterfall({ label, entries }: { label: string; entries: readonly WaterfallEntry[] }) {
  const whole = spanBounds(entries);
  return (
    <div className="waterfall">
      <div className="waterfall-axis" aria-hidden="true">
        <div className="waterfall-ticks">
          {[0, 0.5, 1].map((part) => (
            <span key={part}>{formatDuration(whole.durationMs * part)}</span>
          ))}
        </div>
      </div>
      <ol className="waterfall-rows" aria-label={label}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <WaterfallRow entry={entry} whole={whole} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function WaterfallRow({ entry, whole }: { entry: WaterfallEntry; whole: Span }) {
  const { start, length } = barGeometry(entry, whole);
  const style = { '--depth': entry.depth ?? 0, '--start': `${start}%`, '--length': `${length}%` };
  const content = (
    <>
      <span className="waterfall-name">
        {entry.status}
        <span title={entry.name}>{entry.name}</span>
      </span>
      <span className="waterfall-track" aria-hidden="true">
        <span className="waterfall-bar" />
      </span>
      <span className="waterfall-duration">
        <VisuallyHidden>after {formatDuration(entry.startMs - whole.startMs)}, took </VisuallyHidden>
        {formatDuration(entry.durationMs)}
      </span>
    </>
  );
  const shared = {
    className: clsx('waterfall-row', `tone-${entry.tone ?? 'neutral'}`),
    style: style as CSSProperties, // custom properties are not in the type
  };
  return entry.href ? (
    <Link {...shared} href={entry.href} prefetch={false}>
      {content}
    </Link>
  ) : (
    <div {...shared}>{content}</div>
  );
}
