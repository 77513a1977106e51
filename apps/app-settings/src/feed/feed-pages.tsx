'use client';

import { Button } from '@ecwid-kit/ui';
import type { SiteWords } from '../words/en.ts';
import { FEED_LIMIT } from './no-filters.ts';

export interface FeedPagesProps {
  readonly offset: number;
  readonly total: number;
  readonly words: SiteWords;
  readonly onMove: (offset: number) => void;
}

/** Which part of the list this is, and the parts before and after. */
export function FeedPages({ offset, total, words, onMove }: FeedPagesProps) {
  const last = Math.min(offset + FEED_LIMIT, total);
  return (
    <nav className="pagination" aria-label={words.pages}>
      <p className="pagination-range">{words.range(offset + 1, last, total)}</p>
      <div className="pagination-links">
        <Button disabled={offset === 0} onClick={() => onMove(Math.max(0, offset - FEED_LIMIT))}>
          {words.previous}
        </Button>
        <Button disabled={last >= total} onClick={() => onMove(offset + FEED_LIMIT)}>
          {words.next}
        </Button>
      </div>
    </nav>
  );
}
