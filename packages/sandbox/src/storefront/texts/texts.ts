import { de } from './de.ts';
import { en, type Texts } from './en.ts';

const TEXTS: Readonly<Record<string, Texts>> = { en, de };

/** The storefront's own words in a language, in English where it has none. */
export function textsIn(lang: string): Texts {
  return TEXTS[lang.split('_')[0] ?? ''] ?? en;
}

/** What a language calls itself: `Deutsch`. */
export function languageName(lang: string): string {
  const tag = lang.replace('_', '-');
  return new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' }).of(tag) ?? lang;
}
