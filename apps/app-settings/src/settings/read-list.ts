import type { ListSpec } from './field-spec.ts';
import type { Problem } from './problem.ts';
import type { Reading } from './read-draft.ts';

/** Reads `DE, AT, CH`. */
export function readList(
  { item, pattern, example, uppercase, maxItems }: ListSpec,
  draft: string,
  path: string,
): Reading {
  const texts = draft
    .split(/[,;\n]/)
    .map((text) => (uppercase ? text.trim().toUpperCase() : text.trim()))
    .filter(Boolean);
  const problem = ((): Problem | undefined => {
    if (maxItems !== undefined && texts.length > maxItems) return { path, code: 'too_many', limit: maxItems };
    const form = pattern === undefined ? undefined : new RegExp(pattern);
    if (form && texts.some((text) => !form.test(text))) return { path, code: 'wrong_form', example };
    if (item === 'number' && texts.some((text) => !Number.isFinite(Number(text))))
      return { path, code: 'not_a_number' };
    return undefined;
  })();
  return { value: item === 'number' ? texts.map(Number) : [...new Set(texts)], problems: problem ? [problem] : [] };
}
