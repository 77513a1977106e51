import { EcwidAuthError, type EcwidAuthErrorCode } from '../errors.ts';

interface ExchangeFailure {
  readonly code: Extract<EcwidAuthErrorCode, `exchange_${string}`>;
  readonly message: string;
  readonly status?: number;
  readonly oauthError?: string;
}

/**
 * A code was not exchanged for a token. Do not try the same code again: send the merchant through the authorization
 * once more.
 */
export class OAuthExchangeError extends EcwidAuthError {
  override readonly name = 'OAuthExchangeError';
  /** The HTTP status, when there was an answer. */
  readonly status: number | undefined;
  /** `error` of the answer (`invalid_grant`), when it has one. The platform does not document its bodies. */
  readonly oauthError: string | undefined;

  constructor({ code, message, status, oauthError }: ExchangeFailure, options?: ErrorOptions) {
    super(code, message, options);
    this.status = status;
    this.oauthError = oauthError;
  }
}
