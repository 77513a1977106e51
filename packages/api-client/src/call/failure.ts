import { EcwidError } from '../errors/ecwid-error.ts';
import { safeCause } from '../errors/safe-cause.ts';
import { Interrupted } from './bounded.ts';

/** What every error of a call tells. */
export interface CallContext {
  readonly operation: string;
  readonly requestId: string;
  /** How many requests were sent so far. */
  readonly attempts: number;
}

/** The error of a call that was interrupted while it waited, before its next request was sent. */
export function waitFailure(thrown: unknown, context: CallContext): EcwidError {
  if (isAbort(thrown)) return aborted(thrown, context);
  const message = 'its turn did not come before the deadline';
  return new EcwidError({ ...context, code: 'timed_out', message, retryable: true });
}

/** The error of an attempt that brought no answer. */
export function attemptFailure(
  thrown: unknown,
  context: CallContext & { readonly repeatable: boolean; readonly limitMs: number; readonly token: string | undefined },
): EcwidError {
  const { repeatable, limitMs, token, ...about } = context;
  if (isAbort(thrown)) return aborted(thrown, about);
  const init = { ...about, retryable: repeatable };
  if (thrown instanceof Interrupted) {
    return new EcwidError({ ...init, code: 'timed_out', message: `no answer within ${Math.round(limitMs)} ms` });
  }
  const cause = safeCause(thrown, token);
  return new EcwidError({ ...init, code: 'no_answer', message: `no answer: ${cause.message}`, cause });
}

const isAbort = (thrown: unknown): thrown is Interrupted => thrown instanceof Interrupted && thrown.kind === 'aborted';

function aborted({ cause }: Interrupted, context: CallContext): EcwidError {
  return new EcwidError({ ...context, code: 'aborted', message: 'aborted by the caller', cause });
}
