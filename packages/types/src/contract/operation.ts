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
  /** Request headers that carry a value, where the reference has one. The body may carry it as well. */
  readonly headers?: LazySchema<z.ZodObject>;
  /** The request body. Of a `binary` one: what may be sent as JSON while the file comes by its address. */
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
export type HeadersOf<O extends Operation> = O extends { headers: infer S extends LazySchema }
  ? Infer<S>
  : Record<string, never>;
export type BodyOf<O extends Operation> = O extends { body: infer S extends LazySchema } ? Infer<S> : undefined;
export type ResponseOf<O extends Operation> = Infer<O['response']>;
