import { CliError } from './cli-error.ts';
import { EXIT } from './exit-codes.ts';

/** The part of an API client's error that is read here, so that explaining an error does not load the client. */
interface RejectedCall {
  readonly code: 'api_rejected';
  readonly status: number;
  readonly message: string;
  readonly operation?: string;
  readonly errorCode?: string;
  readonly errorMessage?: string;
  readonly hint?: string;
}

/** An error of the client for which nothing was sent. */
const UNSENT = new Set<unknown>(['host_mismatch', 'request_invalid']);

/** Turns whatever was thrown into what failed, why, and what to do next. */
export function explain(error: unknown): CliError {
  if (error instanceof CliError) return error;
  if (isRejected(error)) return explainRejection(error);
  if (isNoAnswer(error)) {
    return new CliError({
      message: error.message,
      why: 'no answer came',
      next: 'see with --verbose where calls go; `ecwid-kit doctor` looks at what runs here',
      cause: error,
    });
  }
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && 'code' in error && UNSENT.has(error.code)) {
    return new CliError({ message, why: 'nothing was sent', next: 'see with --verbose where calls go', cause: error });
  }
  return new CliError({ message, next: 'run it again with --verbose to see where it happened', cause: error });
}

function explainRejection(error: RejectedCall): CliError {
  const { status, operation, errorCode, errorMessage, hint } = error;
  const isRefused = status === 401 || status === 403;
  const call = operation === undefined ? '' : `${operation}: `;
  return new CliError({
    message: [`${call}Ecwid answered ${status}`, errorCode].filter(Boolean).join(' '),
    why: errorMessage ?? (isRefused ? 'the token or operator key that was sent may not do this' : undefined),
    next:
      hint ??
      (isRefused ? 'see with `ecwid-kit whoami` what the token may do, and with --verbose which it is' : undefined),
    exitCode: isRefused ? EXIT.needsLogin : EXIT.failed,
    code: errorCode,
    status,
    cause: error,
  });
}

function isRejected(error: unknown): error is RejectedCall {
  return error instanceof Error && 'code' in error && error.code === 'api_rejected' && 'status' in error;
}

function isNoAnswer(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && (error.code === 'no_answer' || error.code === 'timed_out');
}
