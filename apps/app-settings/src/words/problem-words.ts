import type { Problem } from '../settings/problem.ts';
import type { Locale } from './locale.ts';
import { wordsFor } from './words.ts';

/** Says what to do about a problem. */
export function problemWords({ code, limit = 0, example, message }: Problem, locale: Locale): string {
  const { problems } = wordsFor(locale);
  const number = limit.toLocaleString(locale);
  switch (code) {
    case 'text_missing':
    case 'wrong_form':
      return problems[code](example);
    case 'number_missing':
    case 'not_a_number':
    case 'not_whole':
      return problems[code];
    case 'other':
      return message ?? problems.other;
    default:
      return problems[code](number);
  }
}
