import type { PathParamNames, Route } from '@ecwid-kit/types';
import type { CallOptions } from '../call/call-options.ts';
import type { AheadOptions } from '../paging.ts';
import type { BinaryBody } from '../request/encode-body.ts';
import type { Narrowed } from './response-fields.ts';

/**
 * An operation of the contract, as far as the compiler is made to look: comparing its schemas with zod's own types,
 * as a narrower constraint would, takes longer than everything else here together.
 */
export interface OperationLike {
  readonly route: Route;
}

/** Operations by resource and name: the shape of the contract's `operations`. */
export type OperationTable = Readonly<Record<string, Readonly<Record<string, OperationLike>>>>;

/** The value a lazy schema of zod describes. */
type Output<S> = S extends () => { _zod: { output: infer Value } } ? Value : never;

type ParamsOf<O> = O extends { params: infer S } ? Output<S> : unknown;
type QueryOf<O> = O extends { query: infer S } ? Output<S> : unknown;
type BodyOf<O> = O extends { body: infer S } ? Output<S> : undefined;
export type ResponseOf<O> = O extends { response: infer S } ? Output<S> : never;

/** The routes of such a table: the shape of the contract's `routes`. */
export type RouteTable<T extends OperationTable = OperationTable> = {
  readonly [R in keyof T]: { readonly [N in keyof T[R]]: T[R][N]['route'] };
};

/** Filters that are moments: Unix seconds on the wire, a `Date` too in code. */
export type MomentName =
  | `${'created' | 'updated' | 'orderCreated' | 'pickupTime' | 'cancelled' | 'nextCharge' | 'started'}${'From' | 'To'}`
  | 'endedAt'
  | 'from_date'
  | 'to_date';

type QueryFieldValue<Name, Value> = Value extends readonly (infer Item)[]
  ? readonly Item[]
  : Value extends number
    ? Name extends MomentName
      ? Value | Date
      : Value
    : Value;

/** The declared parameters, without `responseFields` and without the index signature of a catch-all. */
type QueryFields<Q> = {
  [K in keyof Q as string extends K ? never : K extends 'responseFields' ? never : K]:
    | QueryFieldValue<K, Q[K]>
    | undefined;
};

/** `option_{optionName}` as keys `option_…`. */
type QueryPatterns<O> = O extends { readonly queryPatterns: readonly (infer P)[] }
  ? { [K in P as K extends `${infer Prefix}{${string}` ? `${Prefix}${string}` : never]?: string | readonly string[] }
  : unknown;

export type HasResponseFields<O extends OperationLike> = 'responseFields' extends keyof {
  [K in keyof QueryOf<O> as string extends K ? never : K]: 1;
}
  ? true
  : false;

type QueryInput<O extends OperationLike, Fields extends string> = QueryFields<QueryOf<O>> &
  QueryPatterns<O> &
  (HasResponseFields<O> extends true ? { responseFields?: Fields | undefined } : unknown);

type PathValues<Names extends readonly string[], Params> = {
  [I in keyof Names]: Names[I] extends keyof Params ? Params[Names[I]] : string | number;
};

type BodyInput<O extends OperationLike, R extends Route = O['route']> = R['bodyType'] extends 'none'
  ? []
  : R['bodyType'] extends 'binary'
    ? [body: BinaryBody | ('body' extends keyof O ? BodyOf<O> : never)]
    : [body: BodyOf<O>];

type QueryArgs<O extends OperationLike, Fields extends string, Options> = 'query' extends keyof O
  ? {} extends QueryFields<QueryOf<O>>
    ? [query?: QueryInput<O, Fields> | undefined, options?: Options | undefined]
    : [query: QueryInput<O, Fields>, options?: Options | undefined]
  : [options?: Options | undefined];

/** Where a file may come by its address instead, that address goes without a body. */
type AddressArgs<O extends OperationLike, Fields extends string> = O['route']['bodyType'] extends 'binary'
  ? 'externalUrl' extends keyof QueryFields<QueryOf<O>>
    ? [
        body: undefined,
        query: QueryInput<O, Fields> & { readonly externalUrl: string },
        options?: CallOptions | undefined,
      ]
    : never
  : never;

/** Path parameters in path order, then the body, the query and the call's options, as far as the operation has them. */
export type CallArgs<O extends OperationLike, Fields extends string = string, Options = CallOptions> = [
  ...path: PathValues<PathParamNames<O['route']['path']>, ParamsOf<O>>,
  ...rest: [...BodyInput<O>, ...QueryArgs<O, Fields, Options>] | AddressArgs<O, Fields>,
];

/** A function that makes the call. */
export type Method<O extends OperationLike> =
  HasResponseFields<O> extends true
    ? <const Fields extends string = string>(...args: CallArgs<O, Fields>) => Promise<Narrowed<ResponseOf<O>, Fields>>
    : (...args: CallArgs<O>) => Promise<ResponseOf<O>>;

type ItemOf<Page> = Page extends { items?: readonly (infer Item)[] } ? Item : never;

type ItemIterator<O extends OperationLike, Options = CallOptions> =
  HasResponseFields<O> extends true
    ? <const Fields extends string = string>(
        ...args: CallArgs<O, Fields, Options>
      ) => AsyncGenerator<ItemOf<Narrowed<ResponseOf<O>, Fields>>, void, undefined>
    : (...args: CallArgs<O, string, Options>) => AsyncGenerator<ItemOf<ResponseOf<O>>, void, undefined>;

type PageIterator<O extends OperationLike> =
  HasResponseFields<O> extends true
    ? <const Fields extends string = string>(
        ...args: CallArgs<O, Fields>
      ) => AsyncGenerator<Narrowed<ResponseOf<O>, Fields>, void, undefined>
    : (...args: CallArgs<O>) => AsyncGenerator<ResponseOf<O>, void, undefined>;

/** `search` gives `iterate`, `searchDeleted` gives `iterateDeleted`. */
export type IteratorName<N> = N extends `${'search' | 'list' | 'get'}${infer What}`
  ? `iterate${What}`
  : N extends string
    ? `iterate${Capitalize<N>}`
    : never;

/** `iterate` gives `exportAll`, `iterateDeleted` gives `exportAllDeleted`. */
type ExportName<Iterator> = Iterator extends `iterate${infer What}` ? `exportAll${What}` : never;

type Paged<N, O extends OperationLike> = O['route']['paging'] extends 'offset' ? N : never;

/**
 * The calls of one resource, and three iterators for each that is paged: of items, of pages, and of items with pages
 * fetched ahead.
 */
export type Resource<G extends Readonly<Record<string, OperationLike>>> = {
  readonly [N in keyof G]: Method<G[N]>;
} & {
  readonly [N in keyof G as IteratorName<Paged<N, G[N]>>]: ItemIterator<G[N]>;
} & {
  readonly [N in keyof G as `${IteratorName<Paged<N, G[N]>>}Pages`]: PageIterator<G[N]>;
} & {
  readonly [N in keyof G as ExportName<IteratorName<Paged<N, G[N]>>>]: ItemIterator<G[N], CallOptions & AheadOptions>;
};

/** Every call of a table of operations. */
export type Caller<T extends OperationTable> = { readonly [R in keyof T]: Resource<T[R]> };
