import { CliError, usageError } from '../../errors/cli-error.ts';
import type { Context } from '../../program/context.ts';
import { camelCase } from '../kebab-case.ts';
import type { CallShape } from '../call-shape.ts';
import { readValue } from '../schema/read-value.ts';
import type { ValueType } from '../schema/value-type.ts';
import { findField } from './field-path.ts';
import { isObject, setField } from './set-field.ts';
import { readInput, readInputText } from './read-input.ts';

/**
 * The body of a call: what `--file` or `--data` say, then fields given by flags, then those given by their path.
 *
 * @throws CliError for a body that is missing, is not JSON, or has fields that its schema does not
 */
export async function readBody(context: Context, shape: CallShape): Promise<unknown> {
  const { bodyType } = shape.call.route;
  const { flags } = context;
  const file = flags.text('file');
  const data = flags.text('data');
  if (bodyType === 'none') return undefined;
  if (file !== undefined && data !== undefined) throw usageError('--data and --file exclude each other');
  if (bodyType === 'binary') return readFile(context, shape);
  const text = data ?? (file === undefined ? undefined : await readInputText(context.io, file));
  if (bodyType === 'text') {
    if (text === undefined) throw usageError('The call has a body', 'give it with --data or --file');
    return text;
  }
  return withFields(text === undefined ? undefined : parse(text, file ?? '--data'), context, shape);
}

/** A file, unless the platform is to fetch it from an address. */
async function readFile({ io, flags }: Context, { flags: known }: CallShape): Promise<Uint8Array | undefined> {
  const file = flags.text('file');
  const address = known.find(({ name }) => name === 'externalUrl');
  const isAddressed = address !== undefined && flags.text(camelCase(address.flag)) !== undefined;
  if (file !== undefined && isAddressed) throw usageError(`--file and --${address.flag} exclude each other`);
  if (file !== undefined) return readInput(io, file);
  if (isAddressed) return undefined;
  throw usageError(
    'The call sends a file',
    address ? `name it with --file, or give --${address.flag}` : 'name it with --file',
  );
}

function withFields(base: unknown, { flags }: Context, { flags: known, body = {}, resolve }: CallShape): unknown {
  const fields = known
    .filter((flag) => flag.in === 'body')
    .flatMap(({ flag, name, type }) => {
      const attribute = camelCase(flag);
      const texts = type.kind === 'list' ? flags.list(attribute) : [flags.text(attribute)];
      const given = texts.filter((text) => text !== undefined);
      return given.length === 0 ? [] : [{ keys: [name], value: readAll(given, type, `--${flag}`) }];
    });
  const deep = flags.list('set').map((text) => {
    const [, path = '', value] = /^([^=]+)=([\s\S]*)$/.exec(text) ?? [];
    if (value === undefined) throw usageError(`--set takes field=value, not ${JSON.stringify(text)}`);
    const { keys, type } = findField(path, body, resolve);
    return { keys, value: readValue(value, type, `--${path}`) };
  });
  const all = [...fields, ...deep];
  if (all.length === 0 && base === undefined) {
    throw usageError('The call has a body', 'give its fields as flags, or the whole with --data or --file');
  }
  if (all.length > 0 && base !== undefined && !isObject(base)) {
    throw usageError('Fields can be set in a JSON object only');
  }
  return all.reduce((body_, { keys, value }) => setField(body_, keys, value), base);
}

/** A list may be given item by item. */
function readAll(texts: readonly string[], type: ValueType, said: string): unknown {
  const values = texts.map((text) => readValue(text, type, said));
  return type.kind === 'list' ? (values.every((value) => value === null) ? null : values.flat(1)) : values.at(-1);
}

function parse(text: string, from: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new CliError({
      message: `${from === '-' ? 'What came on stdin' : from} is not JSON`,
      why: error instanceof Error ? error.message : undefined,
      exitCode: 2,
      cause: error,
    });
  }
}
