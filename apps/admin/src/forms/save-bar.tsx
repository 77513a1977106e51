'use client';

import { UnsavedChangesBar, type UnsavedChangesBarProps } from '@ecwid-kit/ui';
import { AtPageFoot } from '../frame/page-foot.tsx';
import type { FormState } from './form-state.ts';

interface SaveBarProps extends Omit<UnsavedChangesBarProps, 'savedKey'> {
  state: FormState;
}

/** The bar with Save and Discard, at the foot of the page, for a form anywhere on it. */
export function SaveBar({ state, ...bar }: SaveBarProps) {
  return (
    <AtPageFoot>
      <UnsavedChangesBar {...bar} savedKey={state.status === 'saved' ? state.at : undefined} />
    </AtPageFoot>
  );
}
