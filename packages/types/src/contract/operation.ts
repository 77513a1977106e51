import type * as z from 'zod';
import type { Route } from './route.ts';
import type { Infer, LazySchema } from './schema.ts';

/** A REST call with everything that is said of it. */
export interface Operation<R extends Route = Route> {
  readonly route: R;
  /** One line, in the imperative: the CLI's help and the title in `openapi.json`. */
  readonly summary: string;
  /** Path parameters. Absent when the path has none. */
  readonly params?: LazySchema<z.ZodObject>;
  /** Query parameters: text on the wire, values in code. */
  readonly query?: LazySchema<z.ZodObject>;
  /** Query parameters whose names the store makes up: `option_{optionName}`. The query schema catches them all. */
  readonly queryPatterns?: readonly string[];
  /** The request body. */
  readonly body?: LazySchema;
  /** The body of a 200 answer. */
  readonly response: LazySchema;
}

/** Writes an operation. The identity function: it keeps the literal types. */
export function operation<const R extends Route, const O extends Omit<Operation, 'route'>>(
  route: R,
  rest: O,
): Readonly<O & { route: R }> {
  return { route, ...rest };
}

export type ParamsOf<O extends Operation> = O extends { params: infer S extends LazySchema }
  ? Infer<S>
  : Record<string, never>;
export type QueryOf<O extends Operation> = O extends { query: infer S extends LazySchema }
  ? Infer<S>
  : Record<string, never>;
export type BodyOf<O extends Operation> = O extends { body: infer S extends LazySchema } ? Infer<S> : undefined;
export type ResponseOf<O extends Operation> = Infer<O['response']>;
