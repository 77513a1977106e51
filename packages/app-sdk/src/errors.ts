/** What went wrong, for code to branch on. */
export type AppSdkErrorCode =
  /** No token of the store was kept: it has not installed the app, or the app was not told. */
  | 'not_installed'
  /** A signed token is malformed, changed, expired, or made for something else. */
  | 'token_invalid'
  /** The body is longer than the endpoint takes. */
  | 'body_too_large'
  /** The endpoint server did not take an installation. */
  | 'hand_over_failed';

const BRAND = Symbol.for('ecwid-kit.app-sdk.error');

/** What the functions of this package throw. */
export class AppSdkError extends Error {
  override readonly name = 'AppSdkError';
  readonly code: AppSdkErrorCode;

  constructor(code: AppSdkErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/** Like `instanceof AppSdkError`, and true for an error of another copy of this package too. */
export function isAppSdkError(error: unknown): error is AppSdkError {
  return error instanceof Error && BRAND in error;
}
