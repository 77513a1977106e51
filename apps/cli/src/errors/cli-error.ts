import { EXIT, type ExitCode } from './exit-codes.ts';

export interface CliErrorInit {
  /** What failed. */
  readonly message: string;
  readonly why?: string | undefined;
  /** What to run or do next. */
  readonly next?: string | undefined;
  readonly exitCode?: ExitCode;
  /** What the API calls it: `PRODUCT_NOT_FOUND`. */
  readonly code?: string | undefined;
  /** Of the API's answer. */
  readonly status?: number | undefined;
  readonly cause?: unknown;
}

/** A failure that the person at the keyboard can do something about. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly why: string | undefined;
  readonly next: string | undefined;
  readonly exitCode: ExitCode;
  readonly code: string | undefined;
  readonly status: number | undefined;

  constructor({ message, why, next, exitCode = EXIT.failed, code, status, cause }: CliErrorInit) {
    super(message, { cause });
    this.why = why;
    this.next = next;
    this.exitCode = exitCode;
    this.code = code;
    this.status = status;
  }
}

/** The command line itself is wrong. */
export function usageError(message: string, next?: string): CliError {
  return new CliError({ message, next, exitCode: EXIT.usage });
}
