import { createCaller, iteratorName, type CallerOptions } from '@ecwid-kit/api-client/core';
import type { Call } from './registry.ts';
import type { Query } from './query.ts';

/** The arguments of a call by meaning. */
export interface CallInput {
  readonly path: readonly string[];
  readonly body: unknown;
  readonly query: Query;
}

/** A page of a list, as far as it is looked into. */
export interface AnswerPage {
  readonly total?: number;
  readonly items: readonly unknown[];
}

type Options = CallerOptions & { readonly signal?: AbortSignal };
type AnyMethod = (...args: readonly unknown[]) => unknown;

/** Makes a call of the contract, with the retries, pacing and errors of the client. */
export async function sendCall(call: Call, input: CallInput, options: Options): Promise<unknown> {
  return method(call, call.name, options)(...argumentsOf(call, input, options));
}

/** The pages of a list, each asked for when it is wanted. */
export function sendForPages(call: Call, input: CallInput, options: Options): AsyncIterable<AnswerPage> {
  const pages = method(call, `${iteratorName(call.name)}Pages`, options)(...argumentsOf(call, input, options));
  return pages as AsyncIterable<AnswerPage>; // what the client makes for each route that is paged
}

function method({ group, name, route }: Call, which: string, { signal: _ofCall, ...options }: Options): AnyMethod {
  const caller = createCaller({ [group]: { [name]: route } }, options);
  const methods = caller[group] as Readonly<Record<string, AnyMethod>> | undefined; // a table of one route
  const found = methods?.[which];
  if (!found) throw new RangeError(`the client has no ${group}.${which}`);
  return found;
}

function argumentsOf({ route }: Call, { path, body, query }: CallInput, { signal }: Options): readonly unknown[] {
  return [...path, ...(route.bodyType === 'none' ? [] : [body]), query, { signal }];
}
