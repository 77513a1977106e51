import type { Operation } from '@ecwid-kit/types';
import type * as z from 'zod';
import { ApiError, wrongParameter } from './api-error.ts';
import { forgiveBody, isContainer } from './forgive-body.ts';
import { spellingOf } from './other-spellings.ts';

/** Parameters that any operation may get, whether its schema names them or not. */
const COMMON_QUERY = new Set([
  'token',
  'appClientId',
  'appSecretKey',
  'lang',
  'responseFields',
  'baseUrl',
  'cleanUrls',
  'slugsWithoutIds',
]);

export interface ParsedCall {
  readonly params: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly body: unknown;
  /** Those that carry a value. */
  readonly headers: Record<string, unknown>;
  /** What was ignored, for the developer. */
  readonly ignored: readonly string[];
}

interface RawCall {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: string | Uint8Array | undefined;
}

/** In strict mode: throws the 400 that names everything that would have been ignored. */
export function refuseIgnored(ignored: readonly string[]): void {
  if (ignored.length === 0) return;
  throw wrongParameter(
    `Unknown: ${ignored.join(', ')}`,
    'The sandbox is strict. The platform would ignore this without a word; leave it out, or start without --strict.',
  );
}

/** Reads parameters and body as the operation's schemas say. Throws the 400 that names the first one in error. */
export function parseCall(operation: Operation, raw: RawCall): ParsedCall {
  const ignored: string[] = [];
  const params = operation.params ? check(operation.params(), raw.params, 'path parameter', pathHint(operation)) : {};
  const query = parseQuery(operation, raw.query, ignored);
  if (operation.route.bodyType === 'binary') refuseForm(contentTypeOf(raw));
  const isJson = operation.route.bodyType === 'json' && operation.body !== undefined;
  const body = isJson && operation.body ? parseJson(operation.body(), raw, ignored) : raw.body;
  const headers = operation.headers ? parseHeaders(operation.headers(), raw.headers) : {};
  return { params, query, body, headers, ignored };
}

function parseQuery(operation: Operation, raw: URLSearchParams, ignored: string[]): Record<string, unknown> {
  const values: Record<string, string> = {};
  const schema = operation.query?.();
  for (const [sent, value] of raw) {
    if (sent === 'token' || value === '') continue; // `sku=` means the same as no sku
    const name = spellingOf(sent, schema);
    values[name] = Object.hasOwn(values, name) ? `${values[name]},${value}` : value; // repeated parameters are one list
  }
  for (const name of Object.keys(values)) {
    const isKnown = schema?.shape[name] !== undefined || COMMON_QUERY.has(name) || fitsPattern(operation, name);
    if (!isKnown) ignored.push(`query parameter ${name}`);
  }
  return schema ? check(schema, values, 'parameter') : {};
}

function parseHeaders(schema: z.ZodObject, raw: Headers): Record<string, unknown> {
  const names = Object.keys(schema.shape);
  return check(schema, Object.fromEntries(names.map((name) => [name, raw.get(name) ?? undefined])), 'header');
}

const contentTypeOf = ({ headers }: RawCall) => headers.get('content-type');

/** Whether it is one of the names that the store makes up: `option_Size` of `option_{optionName}`. */
function fitsPattern({ queryPatterns = [] }: Operation, name: string): boolean {
  return queryPatterns.some((pattern) => name.startsWith(pattern.slice(0, pattern.indexOf('{'))));
}

function parseJson(schema: z.ZodType, raw: RawCall, ignored: string[]): unknown {
  const contentType = contentTypeOf(raw);
  if (contentType && !/\bjson\b/i.test(contentType)) {
    throw new ApiError({
      status: 415,
      message: 'Unsupported content type: expected application/json',
      hint: `Content-Type is "${contentType}". Send "application/json;charset=utf-8".`,
    });
  }
  const text = typeof raw.body === 'string' ? raw.body : '';
  let value: unknown;
  try {
    value = text.trim() === '' ? {} : JSON.parse(text);
  } catch (error) {
    throw wrongParameter('The request body is not valid JSON', error instanceof Error ? error.message : undefined);
  }
  const parsed = check(schema, forgiveBody(schema, value), 'field');
  collectIgnored(value, parsed, '', ignored);
  return parsed;
}

/** What else the label of a file may be does not matter: its bytes say what it is. */
function refuseForm(contentType: string | null): void {
  if (!contentType || !/^multipart\//i.test(contentType)) return;
  throw new ApiError({
    status: 415,
    message: 'Unsupported content type: expected application/octet-stream or the type of the file',
    hint: 'A form is not taken here. Send the file itself as the whole body.',
  });
}

function check<T extends z.ZodType>(schema: T, value: unknown, what: string, hint?: string): z.output<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const name = issue?.path.join('.') ?? '';
  throw wrongParameter(`Wrong ${what}${name && ` "${name}"`}: ${issue?.message ?? 'invalid'}`, hint);
}

/** A call that the sandbox does not have may be taken for the one of an item. */
function pathHint({ route }: Operation): string {
  return `The path was read as ${route.method} ${route.path}. If another call was meant, the sandbox does not have it.`;
}

/** What the schema let fall: the platform ignores fields it does not know, and so do we, but we say so. */
function collectIgnored(sent: unknown, kept: unknown, path: string, ignored: string[]): void {
  if (!isContainer(sent) || !isContainer(kept) || Array.isArray(sent) !== Array.isArray(kept)) return;
  for (const [name, value] of Object.entries(sent)) {
    const here = path ? `${path}.${name}` : name;
    const inner = kept[name];
    if (inner === undefined && value !== null) ignored.push(`field ${here}`);
    else collectIgnored(value, inner, here, ignored);
  }
}
