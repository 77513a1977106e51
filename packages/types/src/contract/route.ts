import type { Scope } from '../scopes/scopes.ts';

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'DELETE';

/**
 * What is known of a REST call without its schemas: enough for a client to make it, for a server to mount it and to
 * decide who may call it. Carries no zod, so it is safe in a browser bundle.
 */
export interface Route {
  readonly method: HttpMethod;
  /**
   * What the path begins after. `store`: `/api/v3/{storeId}`. `platform`: `/api/v3`, for calls that make or find stores.
   * `storefront`: the storefront's own host. `site`: `/api/v1/{storeId}` of the Instant Site's own
   * host. `instantsite`: `/instantsite`, where that is moving to. `control`: `/_sandbox`, which the sandbox alone has.
   */
  readonly under: 'store' | 'platform' | 'storefront' | 'site' | 'instantsite' | 'control';
  /** After what `under` says, parameters as `{name}`. */
  readonly path: `/${string}`;
  /** Every one of these must be among the token's scopes. */
  readonly scopes: readonly Scope[];
  /** Scopes that unlock further fields of the answer. */
  readonly optionalScopes?: readonly Scope[];
  /**
   * `token`: a bearer token is required. `optional`: dictionaries, which anybody may read. `none`: a token is not looked
   * at. `app`: an app's client id and secret in `X-Ecwid-App-Client-Id` and `X-Ecwid-App-Secret-Key`.
   */
  readonly auth: 'token' | 'optional' | 'none' | 'app' | 'site';
  /** Whether a public token may make the call, whatever its scopes. */
  readonly publicToken: boolean;
  /** Whether making the call twice leaves the store as making it once does, and answers the same. */
  readonly repeatable: boolean;
  /** `offset`: the answer is a page with `total`, `count`, `offset`, `limit` and `items`. */
  readonly paging: 'offset' | 'none';
  /** Of an answer that is no error, where it is not 200. `202`: the work goes on after the answer. */
  readonly status?: 202;
  /** How the body travels. `text`: the raw body is the value. `binary`: bytes of a file. */
  readonly bodyType: 'json' | 'text' | 'binary' | 'none';
  /** Of a `binary` body that is no picture. A picture may be of 20 MB, any other file of 100 MB. */
  readonly fileKind?: 'file';
  /** What an answer that is no error carries. `file`: bytes with a content type of their own. */
  readonly answerType: 'json' | 'file';
}

type RouteInput = Pick<Route, 'method' | 'path' | 'scopes'> & Partial<Omit<Route, 'method' | 'path' | 'scopes'>>;

type WithDefaults<R extends RouteInput> = Readonly<
  R & {
    under: R extends { under: infer U } ? U : 'store';
    auth: R extends { auth: infer A } ? A : 'token';
    publicToken: R extends { publicToken: infer P } ? P : false;
    repeatable: R extends { repeatable: infer V } ? V : boolean;
    paging: R extends { paging: infer P } ? P : 'none';
    bodyType: R extends { bodyType: infer B } ? B : R['method'] extends 'POST' | 'PUT' ? 'json' : 'none';
    answerType: R extends { answerType: infer A } ? A : 'json';
  }
>;

/**
 * Writes a route, filling in what follows from the method: a GET, a DELETE and a PUT that sets fields may be repeated,
 * a POST may not; POST and PUT carry JSON.
 */
// What follows lets a bundle drop the routes that nobody uses.
/* @__NO_SIDE_EFFECTS__ */
export function route<const R extends RouteInput>(input: R): WithDefaults<R> {
  const carriesBody = input.method === 'POST' || input.method === 'PUT';
  return {
    under: 'store',
    auth: 'token',
    publicToken: false,
    repeatable: input.method !== 'POST',
    paging: 'none',
    bodyType: carriesBody ? 'json' : 'none',
    answerType: 'json',
    ...input,
  } as unknown as WithDefaults<R>; // the defaults above are what WithDefaults says, key by key
}

/** The names of a path's parameters, in order: `'/products/{productId}/files/{fileId}'` gives `['productId', 'fileId']`. */
export function pathParams(path: string): string[] {
  return Array.from(path.matchAll(/\{(\w+)\}/g), (match) => match[1] ?? '');
}

/** The same at type level. */
export type PathParamNames<P extends string> = P extends `${string}{${infer Name}}${infer Rest}`
  ? [Name, ...PathParamNames<Rest>]
  : [];
