import { CliError } from './cli-error.ts';
import { EXIT } from './exit-codes.ts';

/** The part of an API client's error that is read here, so that explaining an error does not load the client. */
interface RejectedCall {
  readonly code: 'api_rejected';
  readonly status: number;
  readonly message: string;
}

/** Turns whatever was thrown into what failed, why, and what to do next. */
export function explain(error: unknown): CliError {
  if (error instanceof CliError) return error;
  if (isRejected(error)) return explainRejection(error);
  if (isNoAnswer(error)) {
    return new CliError({
      message: error.message,
      why: 'nothing answers there',
      next: 'start a sandbox with `ecwid-kit dev`, or look with `ecwid-kit doctor`',
      cause: error,
    });
  }
  const message = error instanceof Error ? error.message : String(error);
  return new CliError({ message, next: 'run it again with --verbose to see where it happened', cause: error });
}

function explainRejection(error: RejectedCall): CliError {
  const { message, status } = error;
  if (status === 401 || status === 403) {
    return new CliError({
      message,
      why: 'the token or operator key that was sent may not do this',
      next: 'check where it came from with --verbose; `ecwid-kit doctor` shows what runs',
      exitCode: EXIT.needsLogin,
      cause: error,
    });
  }
  return new CliError({ message, cause: error });
}

function isRejected(error: unknown): error is RejectedCall {
  return error instanceof Error && 'code' in error && error.code === 'api_rejected' && 'status' in error;
}

function isNoAnswer(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && (error.code === 'no_answer' || error.code === 'timed_out');
}
