'use client';

import { Banner, useToast } from '@ecwid-kit/ui';
import { useEffect } from 'react';
import type { FormState } from './form-state.ts';

/** Says what became of a submit: a banner for what was refused, a toast for what was saved. */
export function FormMessage({ state }: { state: FormState }) {
  const showToast = useToast();

  useEffect(() => {
    if (state.status === 'saved') showToast(state.message);
  }, [state, showToast]);

  if (state.status !== 'failed') return null;
  return (
    <Banner tone="danger" title="This was not saved" announce="alert">
      {state.message}
    </Banner>
  );
}
