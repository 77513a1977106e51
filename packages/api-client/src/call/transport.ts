import { systemClock, type Clock } from '../clock.ts';
import type { Hooks } from '../hooks.ts';
import type { Pacer } from '../pace/pacer.ts';
import { sharedPacer } from '../pace/shared-pacers.ts';
import { isOneShot, type EncodedBody } from '../request/encode-body.ts';
import type { CallerOptions, Fetch } from './call-options.ts';
import { checkTokenHost } from './token-host.ts';

/** A caller's options, filled in and checked. */
export interface Transport {
  readonly baseUrl: string;
  /** What must not show, and what the platform counts by: the token, or the secret of the app's keys. */
  readonly token: string | undefined;
  readonly hooks: Hooks;
  readonly clock: Clock;
  readonly random: () => number;
  readonly fetch: Fetch;
  readonly findPacer: () => Pacer | undefined;
  readonly makeInit: (method: string, body: EncodedBody | undefined, requestId: string) => RequestInit;
}

/** @throws EcwidError `host_mismatch` or `request_invalid` when the token and the address do not go together */
export function createTransport(options: CallerOptions): Transport {
  checkTokenHost(options);
  const { appKeys, hooks = {}, clock = systemClock, random = Math.random, pace } = options;
  const token = options.token ?? appKeys?.clientSecret;
  const sharedBy = options.clock ?? options.fetch ?? globalThis;
  const headers: Record<string, string> = { ...options.headers };
  if (options.traceparent !== undefined) headers['traceparent'] = options.traceparent;
  if (options.token !== undefined) headers['authorization'] = `Bearer ${options.token}`;
  if (appKeys) {
    headers['x-ecwid-app-client-id'] = appKeys.clientId;
    headers['x-ecwid-app-secret-key'] = appKeys.clientSecret;
  }
  return {
    baseUrl: options.baseUrl.replace(/\/+$/, ''),
    token,
    hooks,
    clock,
    random,
    // Looked up when called, so that a global `fetch` that was replaced since is the one that is used.
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    findPacer() {
      if (pace !== undefined) return pace || undefined;
      return token === undefined ? undefined : sharedPacer(sharedBy, token, clock);
    },
    makeInit(method, body, requestId) {
      const init: RequestInit & { duplex?: 'half' } = {
        method,
        headers: {
          ...headers,
          'x-ecwid-api-request-id': requestId,
          ...(body && { 'content-type': body.contentType }),
        },
        // The API never redirects. Following one could carry the token to another host.
        redirect: 'manual',
      };
      if (body) init.body = body.content;
      if (isOneShot(body)) init.duplex = 'half';
      return init;
    },
  };
}
