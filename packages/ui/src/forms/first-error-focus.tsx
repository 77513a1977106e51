'use client';

import { useEffect } from 'react';

export interface FirstErrorFocusProps {
  /** The form's id. */
  form: string;
  /** The form's state: each new value that leaves an invalid control moves the focus to the first. */
  watch: unknown;
}

/** Moves the focus to the first field in error after a submit that was refused. */
export function FirstErrorFocus({ form, watch }: FirstErrorFocusProps) {
  useEffect(() => {
    const element = document.getElementById(form);
    const invalid = element?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (invalid?.matches('fieldset') ? invalid.querySelector<HTMLElement>('input') : invalid)?.focus();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- `watch` is the moment to look again
  }, [form, watch]);
  return null;
}
