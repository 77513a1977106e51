import type { Route } from '@ecwid-kit/types';
import type { CallerOptions, CallOptions } from './call/call-options.ts';
import { createSender, type Sender } from './call/sender.ts';
import { EcwidError } from './errors/ecwid-error.ts';
import {
  exportName,
  itemsOf,
  iteratorName,
  pagesAhead,
  pagesOf,
  type AheadOptions,
  type Page,
  type PageQuery,
} from './paging.ts';
import { encodeBody } from './request/encode-body.ts';
import { encodePath, parsePath } from './request/encode-path.ts';
import { encodeQuery, type QueryValue } from './request/encode-query.ts';
import type { Caller, OperationTable, RouteTable } from './types/operation-types.ts';

type Query = Readonly<Record<string, QueryValue>>;

/** A call's arguments by meaning. */
interface Arguments {
  readonly path: readonly unknown[];
  readonly body: unknown;
  readonly query: Query;
  readonly options: (CallOptions & AheadOptions) | undefined;
}

type AnyMethod = (...args: unknown[]) => unknown;

/** No operation has a query parameter of these names, so they tell options from a query. */
export const CALL_OPTION_NAMES: ReadonlySet<string> = new Set([
  'signal',
  'timeoutMs',
  'deadlineMs',
  'concurrency',
  'onProgress',
] satisfies (keyof CallOptions | keyof AheadOptions)[]);

/**
 * Makes the functions that make the calls of a table of routes: `createCaller<Operations>(routes, options)`. Any table
 * written with `route()` will do; resources are built when first used.
 */
export function createCaller<T extends OperationTable>(routes: RouteTable<T>, options: CallerOptions): Caller<T> {
  return bindRoutes(routes, createSender(options));
}

/** The same, over a sender that is there already. */
export function bindRoutes<T extends OperationTable>(routes: RouteTable<T>, send: Sender): Caller<T> {
  const caller = {};
  for (const [resource, table] of Object.entries<Readonly<Record<string, Route>>>(routes)) {
    Object.defineProperty(caller, resource, {
      enumerable: true,
      configurable: true,
      get() {
        const value = bindResource(resource, table, send);
        Object.defineProperty(caller, resource, { value, enumerable: true });
        return value;
      },
    });
  }
  return caller as Caller<T>; // what Caller says is made from the same table, name by name
}

function bindResource(
  resource: string,
  table: Readonly<Record<string, Route>>,
  send: Sender,
): Record<string, AnyMethod> {
  const methods: Record<string, AnyMethod> = {};
  for (const [name, route] of Object.entries(table)) {
    const operation = `${resource}.${name}`;
    const { call, read } = bindRoute(operation, route, send);
    methods[name] = async (...args) => call(read(args));
    if (route.paging !== 'offset') continue;
    const pageFetcher = (given: Arguments) => async (page: PageQuery, left?: AbortSignal) => {
      const query = { ...given.query, ...page };
      const options = left ? { ...given.options, signal: eitherSignal(left, given.options?.signal) } : given.options;
      return (await call({ ...given, query, options })) as Page; // the contract's answer to a paged call
    };
    const pages = (...args: unknown[]) => {
      const given = read(args);
      return pagesOf(pageFetcher(given), pageQuery(given.query), operation);
    };
    methods[exportName(name)] = (...args) => {
      const given = read(args);
      return itemsOf(pagesAhead(pageFetcher(given), pageQuery(given.query), given.options ?? {}, operation));
    };
    methods[iteratorName(name)] = (...args) => itemsOf(pages(...args));
    methods[`${iteratorName(name)}Pages`] = pages;
  }
  return methods;
}

interface BoundRoute {
  readonly read: (args: readonly unknown[]) => Arguments;
  readonly call: (given: Arguments) => Promise<unknown>;
}

function bindRoute(
  operation: string,
  { method, path, bodyType, repeatable, answerType }: Route,
  send: Sender,
): BoundRoute {
  const template = parsePath(path);
  const bodyAt = template.names.length;
  const queryAt = bodyType === 'none' ? bodyAt : bodyAt + 1;
  return {
    read(args: readonly unknown[]): Arguments {
      const [first, second] = args.slice(queryAt);
      const hasOnlyOptions = second === undefined && isCallOptions(first);
      return {
        path: args.slice(0, bodyAt),
        body: queryAt > bodyAt ? args[bodyAt] : undefined,
        query: hasOnlyOptions ? {} : ((first ?? {}) as Query), // the method's type admits nothing else
        options: (hasOnlyOptions ? first : second) as Arguments['options'], // likewise
      };
    },
    async call({ path: values, body, query, options }: Arguments): Promise<unknown> {
      const outgoing = encoded(operation, () => ({
        operation,
        method,
        path: encodePath(template, values),
        query: encodeQuery(query),
        body: encodeBody(body, bodyType),
        bodyType,
        repeatable,
        answerType,
      }));
      return send(outgoing, options);
    },
  };
}

/** Turns a value that cannot be put on the wire into the error for that. */
export function encoded<T>(operation: string, encode: () => T): T {
  try {
    return encode();
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new EcwidError({ code: 'request_invalid', message, operation, cause });
  }
}

function isCallOptions(value: unknown): value is CallOptions {
  if (typeof value !== 'object' || value === null) return false;
  const names = Object.keys(value);
  return names.length > 0 && names.every((name) => CALL_OPTION_NAMES.has(name));
}

function eitherSignal(one: AbortSignal, other: AbortSignal | undefined): AbortSignal {
  return other ? AbortSignal.any([one, other]) : one;
}

function pageQuery({ offset, limit }: Query): PageQuery {
  return {
    ...(typeof offset === 'number' && { offset }),
    ...(typeof limit === 'number' && { limit }),
  };
}
