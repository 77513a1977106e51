import type { NumberSpec } from './field-spec.ts';
import type { Problem } from './problem.ts';
import type { Reading } from './read-draft.ts';

/** Reads a number as people type it, with a comma or a point. */
export function readNumber(spec: NumberSpec, draft: string, path: string): Reading {
  const text = draft.trim().replace(',', '.');
  if (text === '') {
    if (spec.empty !== undefined) return { value: spec.empty === 'null' ? null : undefined, problems: [] };
    return { value: undefined, problems: [{ path, code: 'number_missing' }] };
  }
  if (!/^-?\d{1,15}(\.\d{1,10})?$/.test(text)) return { value: undefined, problems: [{ path, code: 'not_a_number' }] };
  const value = Number(text);
  const problem = limitProblem(spec, value, path);
  return { value, problems: problem ? [problem] : [] };
}

function limitProblem(
  { integer, min, above, max, below }: NumberSpec,
  value: number,
  path: string,
): Problem | undefined {
  if (integer && !Number.isInteger(value)) return { path, code: 'not_whole' };
  if (min !== undefined && value < min) return { path, code: 'too_small', limit: min };
  if (above !== undefined && value <= above) return { path, code: 'not_above', limit: above };
  if (max !== undefined && value > max) return { path, code: 'too_big', limit: max };
  if (below !== undefined && value >= below) return { path, code: 'not_below', limit: below };
  return undefined;
}
