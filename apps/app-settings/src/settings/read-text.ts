import type { TextSpec } from './field-spec.ts';
import type { Reading } from './read-draft.ts';

export function readText(spec: TextSpec, draft: string, path: string): Reading {
  const { required, maxLength, pattern, example, uppercase, multiline } = spec;
  const trimmed = multiline ? draft : draft.trim();
  const value = uppercase ? trimmed.toUpperCase() : trimmed;
  const answer = (problems: Reading['problems']) => ({ value, problems });
  if (value === '' && spec.empty) return { value: spec.empty === 'null' ? null : undefined, problems: [] };
  if (value === '' && required) return answer([{ path, code: 'text_missing', example }]);
  if (maxLength !== undefined && value.length > maxLength)
    return answer([{ path, code: 'too_long', limit: maxLength }]);
  if (pattern !== undefined && !new RegExp(pattern).test(value)) return answer([{ path, code: 'wrong_form', example }]);
  return answer([]);
}
