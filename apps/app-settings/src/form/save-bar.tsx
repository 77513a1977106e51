'use client';

import { Button } from '@ecwid-kit/ui';
import { Check } from 'lucide-react';
import type { SiteWords } from '../words/en.ts';

export interface SaveBarProps {
  readonly words: SiteWords;
  /** What became of the values, announced when it changes. */
  readonly status: string;
  readonly tone: 'plain' | 'saved';
  readonly dirty: boolean;
  readonly saving: boolean;
  readonly onDiscard: () => void;
}

/** The foot of a form. It does not stick: the frame is as high as its content, so nothing scrolls in here. */
export function SaveBar({ words, status, tone, dirty, saving, onDiscard }: SaveBarProps) {
  return (
    <div className="save-bar">
      <Button variant="primary" type="submit" busy={saving}>
        {words.save}
      </Button>
      {dirty && (
        <Button variant="plain" onClick={onDiscard} disabled={saving}>
          {words.discard}
        </Button>
      )}
      <p className="save-bar-status" data-tone={tone} role="status">
        {tone === 'saved' && <Check className="icon" aria-hidden="true" />}
        {saving ? words.saving : status}
      </p>
    </div>
  );
}
