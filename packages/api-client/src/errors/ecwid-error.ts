/** What kind of failure it is. Branch on this, not on classes or messages. */
export type EcwidErrorCode =
  /** The platform answered, and the answer is an error. The error is an `EcwidApiError`. */
  | 'api_rejected'
  /** No answer came: the network failed. Whether the call was carried out is unknown. */
  | 'no_answer'
  /** No answer came in time, or the call's deadline passed while it waited for its turn. */
  | 'timed_out'
  /** The caller's signal aborted. `cause` is the signal's reason. */
  | 'aborted'
  /** An answer came with a success status, but it is not what the contract says. */
  | 'answer_invalid'
  /** The token does not belong to the host, so nothing was sent. */
  | 'host_mismatch'
  /** A batch ended before it was the call's turn, so it was not made. */
  | 'not_executed'
  /** The call cannot be put on the wire as given, so nothing was sent. */
  | 'request_invalid';

export interface EcwidErrorInit {
  readonly code: EcwidErrorCode;
  readonly message: string;
  readonly operation?: string | undefined;
  readonly requestId?: string | undefined;
  readonly attempts?: number;
  readonly retryable?: boolean;
  readonly cause?: unknown;
}

/** A marker both copies recognise when a bundler includes this module twice. */
const BRAND = Symbol.for('@ecwid-kit/api-client/error');

/** Every failure of a call. Carries no token, header or query string, so it is safe to log whole. */
export class EcwidError extends Error {
  override readonly name: string = 'EcwidError';
  readonly code: EcwidErrorCode;
  /** `products.update`, or method and path of a `client.request`. */
  readonly operation: string | undefined;
  /** Sent as `X-Ecwid-Api-Request-Id` with every attempt of the call. */
  readonly requestId: string | undefined;
  /** How many times the request was sent. */
  readonly attempts: number;
  /** Whether making the same call later may succeed and can do no harm. */
  readonly retryable: boolean;

  constructor({ code, message, operation, requestId, attempts = 0, retryable = false, cause }: EcwidErrorInit) {
    super(operation === undefined ? message : `${operation}: ${message}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.operation = operation;
    this.requestId = requestId;
    this.attempts = attempts;
    this.retryable = retryable;
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/** Whether a caught value is an error of this package, also when the package was bundled twice. */
export function isBranded(error: unknown): error is EcwidError {
  return typeof error === 'object' && error !== null && BRAND in error;
}
