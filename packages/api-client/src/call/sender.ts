import type { Route } from '@ecwid-kit/types';
import { isEcwidError } from '../errors/api-error.ts';
import type { EcwidError } from '../errors/ecwid-error.ts';
import type { CallInfo } from '../hooks.ts';
import { isOneShot, type EncodedBody } from '../request/encode-body.ts';
import { makeRequestId } from '../request/request-id.ts';
import { attemptOnce } from './attempt.ts';
import { bounded, Interrupted, sleep } from './bounded.ts';
import type { CallerOptions, CallOptions } from './call-options.ts';
import { waitFailure } from './failure.ts';
import { maxAttempts, pauseMs } from './retry-policy.ts';
import { createTransport, type Transport } from './transport.ts';

const TIMEOUT_MS = 30_000;
const DEADLINE_MS = 120_000;

/** A call that is ready to be sent: everything is encoded. */
export interface OutgoingCall {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: EncodedBody | undefined;
  readonly bodyType: Route['bodyType'];
  readonly repeatable: boolean;
  /** Unknown for a call that the contract does not have. */
  readonly answerType?: Route['answerType'] | undefined;
}

/** Sends a call, as often as it takes and may, and gives the value of the answer. */
export type Sender = (call: OutgoingCall, options?: CallOptions) => Promise<unknown>;

export function createSender(defaults: CallerOptions): Sender {
  const transport = createTransport(defaults);
  const attempts = maxAttempts(defaults.retry);

  return async (call, options = {}) => {
    const { signal, timeoutMs = defaults.timeoutMs ?? TIMEOUT_MS } = options;
    const { clock, random, hooks, baseUrl } = transport;
    const { operation, method, path, body, repeatable, answerType } = call;
    const deadline = clock.now() + (options.deadlineMs ?? defaults.deadlineMs ?? DEADLINE_MS);
    const url = `${baseUrl}${path}${call.query && `?${call.query}`}`;
    const requestId = makeRequestId(random);
    const init = transport.makeInit(method, body, requestId);
    const allowed = isOneShot(body) ? 1 : attempts;

    let last: EcwidError | undefined;
    let delayMs = 0;
    for (let attempt = 1; ; attempt += 1) {
      const info: CallInfo = { operation, method, path, requestId, attempt };
      try {
        if (delayMs > 0) await sleep({ clock, ms: delayMs, signal });
        await takeTurn(transport, info, { deadline, signal });
      } catch (error) {
        const failure = waitFailure(error, { operation, requestId, attempts: attempt - 1 });
        // What the platform said last tells more than that there was no time for another attempt.
        throw failure.code === 'timed_out' && last ? last : failure;
      }
      try {
        const limitMs = Math.min(timeoutMs, deadline - clock.now());
        return await attemptOnce(transport, { info, url, init, repeatable, answerType, limitMs, signal });
      } catch (error) {
        if (!isEcwidError(error)) throw error;
        last = error;
      }
      delayMs = pauseMs(last, attempt, random);
      const isBlocked = isEcwidError(last, 'api_rejected') && last.status === 429;
      if (isBlocked) transport.findPacer()?.pauseUntil(clock.now() + delayMs);
      if (!last.retryable || attempt >= allowed || clock.now() + delayMs >= deadline) throw last;
      hooks.onRetry?.({ ...info, error: last, delayMs });
    }
  };
}

/** Waits until the pacer lets the call start. @throws Interrupted when that is too late, or the signal aborts */
async function takeTurn(
  { findPacer, clock, hooks }: Transport,
  info: CallInfo,
  { deadline, signal }: { deadline: number; signal: AbortSignal | undefined },
): Promise<void> {
  const pacer = findPacer();
  if (!pacer || pacer.tryTake()) return;
  const since = clock.now();
  const ms = deadline - since;
  if (pacer.pausedMs() > ms) throw new Interrupted('timed_out');
  await bounded((waiting) => pacer.wait(waiting), { clock, ms, signal });
  hooks.onPace?.({ ...info, waitedMs: clock.now() - since });
}
