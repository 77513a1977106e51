import type { HttpMethod, Operations } from '@ecwid-kit/types';
import { routes } from '@ecwid-kit/types/routes';
import type { Route } from '@ecwid-kit/types';
import type { CallOptions } from './call/call-options.ts';
import { ofStore, type ClientOptions } from './client-options.ts';
import { createSender } from './call/sender.ts';
import type { Batch } from './batch/batch-types.ts';
import { createBatch } from './batch/create-batch.ts';
import { systemClock } from './clock.ts';
import { bindRoutes, encoded } from './create-caller.ts';
import { encodeBody } from './request/encode-body.ts';
import { encodeQuery, type QueryValue } from './request/encode-query.ts';
import type { Caller } from './types/operation-types.ts';

/** A call the contract does not have. */
export interface RawCall {
  readonly method: HttpMethod;
  /** After the store id: `/products/1`. Sent as it is, so encode what goes into it. */
  readonly path: `/${string}`;
  readonly query?: Readonly<Record<string, QueryValue>>;
  readonly body?: unknown;
  /** Default `json` when there is a body. */
  readonly bodyType?: Route['bodyType'];
  /** Whether making it twice does no harm. Default: it is a GET. */
  readonly repeatable?: boolean;
  /** Default: what the answer is labelled as. `file` gives a `Blob`, whatever the label. */
  readonly answerType?: Route['answerType'];
}

export interface EcwidClient extends Caller<Operations> {
  /** Makes any call, with the same retries, pacing and errors. The answer's type is the caller's claim. */
  request<T = unknown>(call: RawCall, options?: CallOptions): Promise<T>;
  /**
   * Makes many calls as one request: the function puts calls in and returns them in lists and objects of its own making,
   * which come back with the outcome of each call in its place. More than 500 are sent in several requests.
   *
   * @throws EcwidError `aborted`; every other failure is an outcome
   */
  readonly batch: Batch<Operations>;
}

/**
 * Makes a client of one store. It holds no connection and no timer: make as many as you like.
 *
 * @throws EcwidError `host_mismatch` when the token is not one for that host, `request_invalid` when an option is malformed
 */
export function createClient(options: ClientOptions): EcwidClient {
  const send = createSender(ofStore(options));
  const request = async (
    { method, path, query = {}, body, bodyType = 'json', repeatable = method === 'GET', answerType }: RawCall,
    callOptions?: CallOptions,
  ): Promise<unknown> => {
    const [bare = '', ownQuery = ''] = path.split('?', 2);
    const operation = `${method} ${bare}`;
    const outgoing = encoded(operation, () => ({
      operation,
      method,
      path: bare,
      query: [ownQuery, encodeQuery(query)].filter(Boolean).join('&'),
      body: encodeBody(body, bodyType),
      bodyType,
      repeatable,
      answerType,
    }));
    return send(outgoing, callOptions);
  };
  const { token, clock = systemClock, random = Math.random } = options;
  return Object.assign(bindRoutes<Operations>(routes, send), {
    request: request as EcwidClient['request'], // the type of the answer is the caller's claim
    batch: createBatch<Operations>(routes, send, { token, clock, random }),
  });
}
