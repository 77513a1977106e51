import { ERROR_CODES, type ErrorCode } from '@ecwid-kit/types/errors';

interface ApiErrorInit {
  readonly status: number;
  readonly message: string;
  readonly errorCode?: ErrorCode;
  /** For the developer, in the `x-sandbox-hint` header: which field, scope or rule, and what to do. */
  readonly hint?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer of the REST API that is an error. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly errorCode: ErrorCode | undefined;
  readonly hint: string | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor({ status, message, errorCode, hint, headers = {} }: ApiErrorInit) {
    super(message);
    this.status = status;
    this.errorCode = errorCode;
    this.hint = hint;
    this.headers = headers;
  }

  toJson(): string {
    return JSON.stringify({ errorMessage: this.message, errorCode: this.errorCode });
  }
}

/** An error of the documented list. Its status comes from there. */
export function apiError(errorCode: ErrorCode, message: string, hint?: string): ApiError {
  return new ApiError({ status: ERROR_CODES[errorCode].status, message, errorCode, ...(hint && { hint }) });
}

export function wrongParameter(message: string, hint?: string): ApiError {
  return apiError('WRONG_PARAMETER', message, hint);
}

/** Something that is not there and has no code of its own in the documented list. */
export function notFound(message: string): ApiError {
  return new ApiError({ status: 404, message });
}
