import type { ValueType } from '../schema/value-type.ts';

const PLACEHOLDERS = {
  text: '<text>',
  integer: '<number>',
  number: '<number>',
  moment: '<date>',
  boolean: '[true|false]',
  list: '<list>',
  json: '<json>',
} as const;

/** `<number>`, after the flag in its help. */
export function placeholderOf({ kind }: ValueType): string {
  return PLACEHOLDERS[kind];
}

/** What may be given, in a few words; nothing where the placeholder says it all. */
export function describeType(
  { kind, choices, suggestions, item, min, max }: ValueType,
  place?: 'query' | 'body',
): string {
  const list =
    place === 'query'
      ? 'several: separated by commas, or the flag again for each'
      : 'several: the flag again for each, or a JSON array';
  const words: Partial<Record<ValueType['kind'], string>> = {
    integer: 'a whole number',
    moment: 'Unix seconds or yyyy-MM-dd',
    list: item ? list : 'a JSON array',
  };
  const known = choices ?? item?.choices;
  const open = suggestions ?? item?.suggestions;
  return [
    words[kind] ?? '',
    min === undefined ? '' : `at least ${min}`,
    max === undefined ? '' : `at most ${max}`,
    known ? `one of ${known.join(', ')}` : '',
    open ? `such as ${open.join(', ')}` : '',
  ]
    .filter(Boolean)
    .join('; ');
}
