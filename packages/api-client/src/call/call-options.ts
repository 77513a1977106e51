import type { Clock } from '../clock.ts';
import type { Hooks } from '../hooks.ts';
import type { Pacer } from '../pace/pacer.ts';

/** The part of `fetch` that is used. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Options of one call. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  /** For one attempt, from sending the request to the last byte of the answer. Default 30 000. */
  readonly timeoutMs?: number | undefined;
  /** For the whole call: waiting for its turn, every attempt and the pauses between them. Default 120 000. */
  readonly deadlineMs?: number | undefined;
}

/** How a caller makes its calls. */
export interface CallerOptions extends Omit<CallOptions, 'signal'> {
  /** What paths are relative to, without a slash at the end. */
  readonly baseUrl: string;
  /** Sent as `Authorization: Bearer`, and nowhere else. */
  readonly token?: string | undefined;
  /** An app's own keys, for the calls that take them instead of a token. */
  readonly appKeys?: { readonly clientId: string; readonly clientSecret: string } | undefined;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** `false`: one attempt. Default 3 attempts. */
  readonly retry?: { readonly maxAttempts?: number } | false;
  /**
   * `false`: no pacing. A pacer: that one. By default all callers of the process that have the same token, `fetch` and
   * clock share one, which keeps the token under the platform's limit.
   */
  readonly pace?: Pacer | false;
  readonly hooks?: Hooks;
  /** The W3C trace this caller's requests belong to: sent as `traceparent`. */
  readonly traceparent?: string | undefined;
  /** Allows a live token at a host that is not Ecwid's: a proxy of your own, say. Default `false`. */
  readonly allowLiveTokenElsewhere?: boolean;
  readonly fetch?: Fetch;
  readonly clock?: Clock;
  /** Between 0 and 1, as `Math.random`. For the pauses between attempts and for request ids. */
  readonly random?: () => number;
}
