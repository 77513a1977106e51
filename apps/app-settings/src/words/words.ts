import { de } from './de.ts';
import { en, type SiteWords } from './en.ts';
import type { Locale } from './locale.ts';

const WORDS: Readonly<Record<Locale, SiteWords>> = { en, de };

export function wordsFor(locale: Locale): SiteWords {
  return WORDS[locale];
}
