import type { ErrorCode } from '@ecwid-kit/types/errors';
import { EcwidError, isBranded, type EcwidErrorCode, type EcwidErrorInit } from './ecwid-error.ts';

/** What the platform says went wrong. Open: it may add codes. */
export type PlatformErrorCode = ErrorCode | (string & {});

/** The part of an error answer that the platform filled in. */
export interface ErrorBody {
  readonly errorCode?: PlatformErrorCode;
  readonly errorMessage?: string;
  readonly args?: Readonly<Record<string, string>>;
}

export interface EcwidApiErrorInit extends Omit<EcwidErrorInit, 'code' | 'message'>, ErrorBody {
  readonly status: number;
  readonly hint?: string | undefined;
  readonly retryAfterMs?: number | undefined;
}

/** The platform answered with an error. */
export class EcwidApiError extends EcwidError {
  override readonly name = 'EcwidApiError';
  declare readonly code: 'api_rejected';
  readonly status: number;
  readonly errorCode: PlatformErrorCode | undefined;
  /** Free text for people. Do not parse it. */
  readonly errorMessage: string | undefined;
  readonly args: Readonly<Record<string, string>> | undefined;
  /** What to do about it. Only the sandbox says so. */
  readonly hint: string | undefined;
  /** How long the platform asks to wait before the next request. */
  readonly retryAfterMs: number | undefined;

  constructor({ status, errorCode, errorMessage, args, hint, retryAfterMs, ...init }: EcwidApiErrorInit) {
    const what = [`Ecwid answered ${status}`, errorCode].filter(Boolean).join(' ');
    super({ ...init, code: 'api_rejected', message: [what, errorMessage, hint].filter(Boolean).join(': ') });
    this.status = status;
    this.errorCode = errorCode;
    this.errorMessage = errorMessage;
    this.args = args;
    this.hint = hint;
    this.retryAfterMs = retryAfterMs;
  }
}

type ErrorOf<C extends EcwidErrorCode> = C extends 'api_rejected' ? EcwidApiError : EcwidError & { readonly code: C };

/**
 * Whether a caught value is an error of this package, of one kind when `code` is given. Works where `instanceof` does
 * not: when a bundler has put the package in twice.
 */
export function isEcwidError(error: unknown): error is ErrorOf<EcwidErrorCode>;
export function isEcwidError<C extends EcwidErrorCode>(error: unknown, code: C): error is ErrorOf<C>;
export function isEcwidError(error: unknown, code?: EcwidErrorCode): boolean {
  return isBranded(error) && (code === undefined || error.code === code);
}
