'use client';

import { createContext, use } from 'react';
import type { Problems } from '../settings/problem.ts';
import type { SiteWords } from '../words/en.ts';
import type { Locale } from '../words/locale.ts';
import { wordsFor } from '../words/words.ts';

interface FormScope {
  readonly locale: Locale;
  /** Of the store, ISO 4217. */
  readonly currency: string;
  readonly problems: Problems;
  /** Says something in the page's live region. */
  readonly say: (text: string) => void;
}

export const FormContext = createContext<FormScope | undefined>(undefined);

export function useFormScope(): FormScope & { readonly words: SiteWords } {
  const scope = use(FormContext);
  if (!scope) throw new Error('useFormScope: there is no form above this component');
  return { ...scope, words: wordsFor(scope.locale) };
}
