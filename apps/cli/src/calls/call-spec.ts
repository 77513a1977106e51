import type { ArgumentSpec, CommandSpec, OptionSpec } from '../program/spec.ts';
import { fieldNames, findField, objectOf } from './body/field-path.ts';
import { callShape, type CallShape } from './call-shape.ts';
import { describeType, placeholderOf } from './flags/describe-type.ts';
import { examplesOf } from './flags/examples.ts';
import type { CallFlag } from './flags/call-flags.ts';
import { ownOptionsOf } from './flags/own-options.ts';
import { rewriteFlags } from './flags/rewrite-flags.ts';
import { kebabCase } from './kebab-case.ts';
import { findCall } from './registry.ts';
import { valueTypeOf } from './schema/value-type.ts';

const HEADINGS = { query: 'Query parameters:', body: 'Fields of the body:' } as const;
const BOOLEANS = ['true', 'false'] as const;

/** A call as a command: arguments, flags, help and what it runs. @throws RangeError for a call that is not there */
export function callSpec(group: string, id: string): CommandSpec {
  const call = findCall(id);
  const shape = callShape(call);
  return {
    name: call.command,
    summary: shape.summary,
    examples: examplesOf(group, shape),
    arguments: shape.path.map(({ name, schema, description }): ArgumentSpec => {
      const type = valueTypeOf(schema, shape.resolve);
      return {
        name: `<${kebabCase(name)}>`,
        description: description ?? describeType(type),
        ...(type.choices && { completes: type.choices }),
      };
    }),
    options: [...shape.flags.map((flag) => optionOf(flag, shape)), ...ownOptionsOf(call.route)],
    notes: notesOf(shape),
    rewrite: (args) => rewriteFlags(args, shape.flags, (path) => isBoolean(path, shape)),
    completeFlag: (word) => deeperFlags(word, shape),
    load: async () => {
      const { runCall } = await import('./run-call.ts');
      return { run: (context) => runCall(context, shape) };
    },
  };
}

function optionOf({ flag, in: place, type, isRequired, description, schema }: CallFlag, shape: CallShape): OptionSpec {
  const fields = place === 'body' ? fieldNames(schema, shape.resolve) : [];
  const about = [
    isRequired ? 'required' : '',
    description ?? (type.kind === 'moment' ? describeType(type, place) : ''),
    type.kind === 'moment' ? '' : describeType(type, place),
    fields.length > 0 ? `fields as --${flag}.${kebabCase(fields[0] ?? '')}: ${fields.join(', ')}` : '',
  ];
  return {
    flags: `--${flag} ${placeholderOf(type)}`,
    description: about
      .filter(Boolean)
      .map((part) => part.replace(/\.$/, ''))
      .join('; '),
    group: HEADINGS[place],
    ...(type.kind === 'list' && { repeatable: true }),
    ...completionOf(type),
  };
}

function completionOf({ kind, choices, suggestions, item }: CallFlag['type']): Pick<OptionSpec, 'completes'> {
  const values =
    choices ?? suggestions ?? item?.choices ?? item?.suggestions ?? (kind === 'boolean' ? BOOLEANS : undefined);
  return values ? { completes: values } : {};
}

function notesOf({ call: { route }, patterns }: CallShape): readonly string[] {
  const { method, path, scopes, optionalScopes = [], publicToken } = route;
  const who = {
    token: `Scopes: ${scopes.join(', ') || 'none'}${optionalScopes.length > 0 ? `; for further fields ${optionalScopes.join(', ')}` : ''}`,
    optional: 'No token is needed.',
    none: 'No token is needed.',
    site: `With a token of the Instant Site API, which is asked for with the store’s. Scopes: ${scopes.join(', ')}`,
    app: `Made with the keys of an app: ECWID_CLIENT_ID and ECWID_CLIENT_SECRET. Scopes: ${scopes.join(', ')}`,
  } as const;
  const lines = [
    `Call: ${method} ${path}`,
    `${who[route.auth]}${publicToken ? '. A public token will do.' : ''}`,
    ...patterns.map((pattern) => `--query ${pattern}=<text> filters by a name of the store’s own.`),
  ];
  return [lines.join('\n')];
}

function isBoolean(path: string, { flags, body, resolve }: CallShape): boolean {
  if (!body || !flags.some(({ in: place }) => place === 'body')) return false;
  try {
    return findField(path, body, resolve).type.kind === 'boolean';
  } catch {
    return false; // a wrong path is refused when its value is read
  }
}

/** `--formats.` becomes the flags of its fields. */
function deeperFlags(word: string, { body, resolve }: CallShape): readonly string[] {
  const path = word.replace(/^--/, '').split('.').slice(0, -1);
  if (!body || path.length === 0) return [];
  let at = body;
  for (const part of path) {
    const { properties = {} } = objectOf(at, resolve);
    const [, next] = Object.entries(properties).find(([name]) => name === part || kebabCase(name) === part) ?? [];
    if (!next) return [];
    at = next;
  }
  return fieldNames(at, resolve).map((name) => `--${[...path, kebabCase(name)].join('.')}`);
}
