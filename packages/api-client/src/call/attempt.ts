import type { Route } from '@ecwid-kit/types';
import { parseErrorBody } from '../answer/error-body.ts';
import { parseAnswer, readBody, type Answer } from '../answer/read-answer.ts';
import { readLimited } from '../answer/read-limited.ts';
import { retryAfterMs } from '../answer/retry-after.ts';
import { EcwidApiError } from '../errors/api-error.ts';
import { masked } from '../errors/safe-cause.ts';
import type { CallInfo } from '../hooks.ts';
import { bounded } from './bounded.ts';
import type { Fetch } from './call-options.ts';
import { attemptFailure, type CallContext } from './failure.ts';
import type { Transport } from './transport.ts';
import { isTransient } from './retry-policy.ts';

const MAX_ERROR_BYTES = 64 * 1024;

export interface Attempt {
  readonly info: CallInfo;
  readonly url: string;
  readonly init: RequestInit;
  readonly repeatable: boolean;
  readonly answerType: Route['answerType'] | undefined;
  readonly limitMs: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * Sends one request and reads its answer.
 *
 * @returns the value of a success
 * @throws EcwidError for everything else
 */
export async function attemptOnce(
  { fetch, clock, hooks, token }: Transport,
  { info, url, init, repeatable, answerType, limitMs, signal }: Attempt,
): Promise<unknown> {
  const context: CallContext = { operation: info.operation, requestId: info.requestId, attempts: info.attempt };
  const since = clock.now();
  hooks.onRequest?.({ ...info });
  const answer = await bounded((stop) => exchange(fetch, url, { ...init, signal: stop }, answerType), {
    clock,
    ms: limitMs,
    signal,
  }).catch((error: unknown) => {
    throw attemptFailure(error, { ...context, repeatable, limitMs, token });
  });
  const { status, headers, ok, statusText } = answer.response;
  hooks.onResponse?.({ ...info, status, durationMs: clock.now() - since });
  if (ok) return parseAnswer(answer, context);
  throw new EcwidApiError({
    ...context,
    ...parseErrorBody(masked(typeof answer.body === 'string' ? answer.body : '', token), statusText),
    status,
    hint: headers.get('x-sandbox-hint') ?? undefined,
    retryAfterMs: retryAfterMs(headers, clock.now()),
    // A call refused with 429 was not carried out, so it may always be made again.
    retryable: status === 429 || (isTransient(status) && repeatable),
  });
}

/** Reads the whole body of a success and the start of an error's. */
async function exchange(
  fetch: Fetch,
  url: string,
  init: RequestInit,
  answerType: Route['answerType'] | undefined,
): Promise<Answer> {
  const response = await fetch(url, init);
  return {
    response,
    body: response.ok ? await readBody(response, answerType) : await readLimited(response, MAX_ERROR_BYTES),
  };
}
