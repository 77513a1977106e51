import { usageError } from '../../errors/cli-error.ts';
import type { ValueType } from './value-type.ts';

const BOOLEANS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  on: true,
  1: true,
  false: false,
  no: false,
  off: false,
  0: false,
};
const INTEGER = /^[+-]?\d+$/;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const MOMENT = /^(\d+|\d{4}-\d{2}-\d{2}([ T].*)?)$/;

/**
 * The value that a text stands for.
 *
 * @param said what the text was given as, for the error: `--limit`
 * @throws CliError for a text that the type does not have
 */
export function readValue(text: string, type: ValueType, said: string): unknown {
  if (text === 'null' && type.isNullable && type.kind !== 'text') return null;
  const { choices } = type;
  if (choices && !choices.includes(text)) throw refused(said, `one of ${choices.join(', ')}`, text);
  switch (type.kind) {
    case 'text':
      return text;
    case 'integer':
    case 'number':
      return readNumber(text, type, said);
    case 'moment':
      if (!MOMENT.test(text)) throw refused(said, 'Unix seconds, yyyy-MM-dd or yyyy-MM-dd HH:mm:ss Z', text);
      return text;
    case 'boolean': {
      const value = BOOLEANS[text.toLowerCase()];
      if (value === undefined) throw refused(said, 'true or false', text);
      return value;
    }
    case 'list':
      return readList(text, type.item, said);
    case 'json':
      return readJson(text, said, type.isText);
  }
}

function readNumber(text: string, { kind, min = -Infinity, max = Infinity }: ValueType, said: string): number {
  const value = Number(text);
  const isRight = (kind === 'integer' ? INTEGER : NUMBER).test(text) && value >= min && value <= max;
  if (isRight) return value;
  const bounds = [min === -Infinity ? '' : ` from ${min}`, max === Infinity ? '' : ` up to ${max}`].join('');
  throw refused(said, `${kind === 'integer' ? 'a whole number' : 'a number'}${bounds}`, text);
}

/** A JSON array, or one item of it. */
function readList(text: string, item: ValueType | undefined, said: string): readonly unknown[] {
  if (text.trimStart().startsWith('[')) {
    const value = readJson(text, said);
    if (Array.isArray(value)) return value;
  }
  if (!item) throw refused(said, 'a JSON array', text);
  return [readValue(text, item, said)];
}

function readJson(text: string, said: string, isText = false): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    if (isText) return text;
    throw refused(said, 'JSON', text);
  }
}

function refused(said: string, wanted: string, text: string): Error {
  return usageError(`${said} takes ${wanted}, not ${JSON.stringify(text)}`);
}
