import { usageError } from '../errors/cli-error.ts';
import type { Flags } from '../program/flags.ts';
import type { CallShape } from './call-shape.ts';
import { camelCase } from './kebab-case.ts';
import { readValue } from './schema/read-value.ts';
import type { ValueType } from './schema/value-type.ts';

export type Query = Readonly<Record<string, string | number>>;

/**
 * The query of a call: its parameters given by flags, then any others given as `--query name=value`.
 *
 * @throws CliError for a value of another type, and for a parameter that is required and missing
 */
export function readQuery(flags: Flags, { flags: known }: CallShape): Query {
  const parameters = known.filter((flag) => flag.in === 'query');
  const query: Record<string, string | number> = {};
  for (const { flag, name, type } of parameters) {
    const attribute = camelCase(flag);
    const text = type.kind === 'list' ? flags.list(attribute).join(',') || undefined : flags.text(attribute);
    if (text !== undefined) query[name] = readParameter(text, type, `--${flag}`);
  }
  for (const text of flags.list('query')) {
    const [, name = '', value] = /^([^=]+)=([\s\S]*)$/.exec(text) ?? [];
    if (value === undefined) throw usageError(`--query takes name=value, not ${JSON.stringify(text)}`);
    const type = parameters.find((parameter) => parameter.name === name)?.type;
    query[name] = type ? readParameter(value, type, `--query ${name}`) : value;
  }
  const missing = parameters.filter(({ name, isRequired }) => isRequired && !Object.hasOwn(query, name));
  if (missing.length > 0) throw usageError(`The call needs ${missing.map(({ flag }) => `--${flag}`).join(' and ')}`);
  return query;
}

/** Checks a value and writes it as it travels. Numbers stay numbers: paging counts with them. */
function readParameter(text: string, type: ValueType, said: string): string | number {
  if (type.kind === 'list') {
    const parts = text.split(',').map((part) => part.trim());
    for (const part of parts) if (type.item) readValue(part, type.item, said);
    return parts.join(',');
  }
  const value = readValue(text, type, said);
  if (type.kind === 'boolean') return String(value);
  return type.kind === 'integer' && typeof value === 'number' && Number.isSafeInteger(value) ? value : text;
}
