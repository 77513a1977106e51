/** What went wrong, for code to branch on. */
export type EcwidAuthErrorCode =
  /** The payload cannot be decrypted or is not what it should be. Deliberately says no more. */
  | 'payload_invalid'
  /** The client secret cannot be a key: the ciphers need at least 16 ASCII characters. */
  | 'secret_invalid'
  /** The code could not be exchanged because no answer came. */
  | 'exchange_unreachable'
  /** The platform refused to exchange the code. */
  | 'exchange_rejected'
  /** The platform's answer to the exchange is not a token. */
  | 'exchange_answer_invalid'
  /** An encryption key is malformed, or its id is used twice. */
  | 'encryption_key_invalid'
  /** A stored installation was encrypted with a key that was not given. */
  | 'encryption_key_unknown'
  /** A stored installation was changed, or belongs to another row. */
  | 'installation_unreadable';

const BRAND = Symbol.for('ecwid-kit.auth.error');

/** What every function of this package throws. */
export class EcwidAuthError extends Error {
  override readonly name: string = 'EcwidAuthError';
  readonly code: EcwidAuthErrorCode;

  constructor(code: EcwidAuthErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    Object.defineProperty(this, BRAND, { value: true });
  }

  /** Whether the same call can succeed later. Never for a code exchange: a code used twice kills its token. */
  get retryable(): boolean {
    return false;
  }
}

/** Like `instanceof EcwidAuthError`, and true for an error of another copy of this package too. */
export function isEcwidAuthError(error: unknown): error is EcwidAuthError {
  return error instanceof Error && BRAND in error;
}
