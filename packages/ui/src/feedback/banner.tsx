import { clsx } from 'clsx';
import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

import type { Tone } from '../foundation/tone.ts';

const ICONS = { neutral: Info, success: CircleCheck, warning: TriangleAlert, danger: CircleAlert } as const;

export interface BannerProps {
  tone?: Tone;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** For a banner that appears while the page is open: `alert` interrupts, `status` waits. */
  announce?: 'alert' | 'status';
}

/** Something about the whole page that stays until it is dealt with. */
export function Banner({ tone = 'neutral', title, children, actions, announce }: BannerProps) {
  const Icon = ICONS[tone];
  return (
    <div className={clsx('banner', `tone-${tone}`)} role={announce}>
      <Icon className="icon" aria-hidden="true" />
      <div className="banner-words">
        <p className="banner-title">{title}</p>
        {children}
      </div>
      {actions && <div className="banner-actions">{actions}</div>}
    </div>
  );
}
