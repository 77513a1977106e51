'use client';

import { useEffect, useState } from 'react';

import { formSnapshot } from './form-dirty.ts';

/**
 * Whether the form with this id would send something else than when `savedKey` last changed (or the page opened).
 * Pass a `savedKey` that changes with every successful save, for example the time of it.
 */
export function useFormDirty(formId: string, savedKey?: unknown): boolean {
  const [dirty, setDirty] = useState(false);

  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return undefined;
    const saved = formSnapshot(form);
    const compare = () => setDirty(formSnapshot(form) !== saved);
    // A reset event fires before the values are back.
    const compareLater = () => setTimeout(compare);
    setDirty(false); // oxlint-disable-line react/set-state-in-effect -- the form's values live in the DOM, outside React
    form.addEventListener('input', compare);
    form.addEventListener('change', compare);
    form.addEventListener('reset', compareLater);
    return () => {
      form.removeEventListener('input', compare);
      form.removeEventListener('change', compare);
      form.removeEventListener('reset', compareLater);
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a new `savedKey` takes a new snapshot
  }, [formId, savedKey]);

  return dirty;
}
