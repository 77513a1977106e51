'use client';

import { Button } from '@ecwid-kit/ui';
import type { Refusal } from '../words/en.ts';
import type { Locale } from '../words/locale.ts';
import { wordsFor } from '../words/words.ts';

export interface RefusalPageProps {
  readonly reason: Refusal;
  readonly locale: Locale;
}

const RELOADABLE: ReadonlySet<Refusal> = new Set(['platform_away', 'session_over', 'failed']);

/** Says why there is no page, and what to do. */
export function RefusalPage({ reason, locale }: RefusalPageProps) {
  const words = wordsFor(locale);
  const { title, about } = words.refusals[reason];
  return (
    <div className="empty-state">
      <h1 className="empty-state-title">{title}</h1>
      <p className="empty-state-about">{about}</p>
      {RELOADABLE.has(reason) && (
        <div className="empty-state-actions">
          <Button variant="primary" onClick={() => window.location.reload()}>
            {words.tryAgain}
          </Button>
        </div>
      )}
    </div>
  );
}
