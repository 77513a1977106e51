import type { EcwidError } from './errors/ecwid-error.ts';

/** What every hook is told. Never the token, the query or a body. */
export interface CallInfo {
  /** `products.update`, or method and path of a `client.request`. */
  readonly operation: string;
  readonly method: string;
  /** Under the store's address, parameters filled in, without the query. */
  readonly path: string;
  /** The same for every attempt of a call. */
  readonly requestId: string;
  /** Counted from 1. */
  readonly attempt: number;
}

/** Called as things happen, one after another. What a hook throws, the call throws. */
export interface Hooks {
  /** A request is about to be sent. */
  onRequest?(info: CallInfo): void;
  /** An answer came and its body was read, whatever its status. */
  onResponse?(info: CallInfo & { readonly status: number; readonly durationMs: number }): void;
  /** An attempt failed and there will be another one. */
  onRetry?(info: CallInfo & { readonly error: EcwidError; readonly delayMs: number }): void;
  /** The call had to wait for its turn, and this is it. */
  onPace?(info: CallInfo & { readonly waitedMs: number }): void;
}
