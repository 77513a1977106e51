import { CALLBACK_CACHE_SECONDS } from '@ecwid-kit/types/endpoints';
import type { Clock } from '../clock/clock.ts';

/** What apps answered lately, by the whole request. */
export interface AnswerCache {
  /** The body of the answer, and how long ago it came. */
  find(key: string): { readonly body: string; readonly ageSeconds: number } | undefined;
  keep(key: string, body: string): void;
}

/** Answers kept. A shop has as many as it has carts that somebody looks at. */
const SIZE = 500;

export function createAnswerCache(clock: Clock): AnswerCache {
  const answers = new Map<string, { readonly body: string; readonly cameMs: number }>();
  return {
    find(key) {
      const known = answers.get(key);
      if (!known) return undefined;
      const ageSeconds = (clock.now() - known.cameMs) / 1000;
      if (ageSeconds < CALLBACK_CACHE_SECONDS) return { body: known.body, ageSeconds };
      answers.delete(key);
      return undefined;
    },
    keep(key, body) {
      answers.delete(key);
      if (answers.size >= SIZE) {
        const [oldest] = answers.keys();
        if (oldest !== undefined) answers.delete(oldest);
      }
      answers.set(key, { body, cameMs: clock.now() });
    },
  };
}
