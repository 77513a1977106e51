import { EXIT, type ExitCode } from './exit-codes.ts';

export interface CliErrorInit {
  /** What failed. */
  readonly message: string;
  readonly why?: string | undefined;
  /** What to run or do next. */
  readonly next?: string | undefined;
  readonly exitCode?: ExitCode;
  readonly cause?: unknown;
}

/** A failure that the person at the keyboard can do something about. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly why: string | undefined;
  readonly next: string | undefined;
  readonly exitCode: ExitCode;

  constructor({ message, why, next, exitCode = EXIT.failed, cause }: CliErrorInit) {
    super(message, { cause });
    this.why = why;
    this.next = next;
    this.exitCode = exitCode;
  }
}

/** The command line itself is wrong. */
export function usageError(message: string, next?: string): CliError {
  return new CliError({ message, next, exitCode: EXIT.usage });
}
