import type { CallerOptions, Hooks } from '@ecwid-kit/api-client/core';
import { resolveAccess, resolveBaseUrl } from '../access/resolve-access.ts';
import { isLiveHost, isSandboxToken } from '../access/sandbox-token.ts';
import { CliError } from '../errors/cli-error.ts';
import { EXIT } from '../errors/exit-codes.ts';
import type { Context } from '../program/context.ts';
import { baseUrlOf } from './base-url.ts';
import type { CallShape } from './call-shape.ts';

/** Where a call goes and what opens it. */
export interface Target {
  readonly options: Pick<CallerOptions, 'baseUrl' | 'token' | 'headers' | 'allowLiveTokenElsewhere'>;
  /** For people: `store 1003 at https://app.ecwid.com/api/v3`. */
  readonly place: string;
  /** Nothing it does can touch a real store. */
  readonly isSandbox: boolean;
}

type Host = Pick<CallShape, 'server' | 'prefix'>;

/** The calls of a store, with the store's token. */
export const OF_STORE: Host = { server: undefined, prefix: '/{storeId}' };

/** Finds out where a call of a store goes and says so with `--verbose`. @throws CliError when there is no token */
export function storeTarget(context: Context, host: Host): Target {
  const { baseUrl, storeId, storeName, token, from } = resolveAccess(context);
  if (!/^\d+$/.test(storeId)) throw new CliError({ message: `${storeId} is no store id`, exitCode: EXIT.usage });
  const place = `store ${[storeId, storeName && `(${storeName})`].filter(Boolean).join(' ')} at ${baseUrl}`;
  context.ui.detail(`Calls ${place}, with the token of ${from}`);
  return {
    options: { baseUrl: baseUrlOf(baseUrl, host, storeId), token },
    place,
    isSandbox: isSandboxToken(token),
  };
}

/** The same for a call that takes no token. */
export function openTarget(context: Context, host: Host): Target {
  const baseUrl = resolveBaseUrl(context);
  context.ui.detail(`Calls ${baseUrl}, without a token`);
  return { options: { baseUrl: baseUrlOf(baseUrl, host, '') }, place: baseUrl, isSandbox: !isLiveHost(baseUrl) };
}

/** The same for a call that shows the keys of an app. @throws CliError when they are not set */
export function appTarget(context: Context, host: Host): Target {
  const { io, ui } = context;
  const clientId = io.env['ECWID_CLIENT_ID'];
  const clientSecret = io.env['ECWID_CLIENT_SECRET'];
  if (!clientId || !clientSecret) {
    throw new CliError({
      message: 'The call is made with the keys of an app',
      why: 'ECWID_CLIENT_ID or ECWID_CLIENT_SECRET is not set',
      next: 'put them there; `ecwid-kit apps tokens <client-id> --reveal` shows those of the sandbox',
      exitCode: EXIT.needsLogin,
    });
  }
  const baseUrl = resolveBaseUrl(context);
  ui.detail(`Calls ${baseUrl}, with the keys of the app ${clientId}`);
  const headers = { 'x-ecwid-app-client-id': clientId, 'x-ecwid-app-secret-key': clientSecret };
  return {
    options: { baseUrl: baseUrlOf(baseUrl, host, ''), headers },
    place: baseUrl,
    isSandbox: !isLiveHost(baseUrl),
  };
}

/** Tells of each request with `--verbose`: what was sent and what came, never a secret. */
export function verboseHooks({ ui }: Pick<Context, 'ui'>): Hooks {
  return {
    onRequest: ({ method, path, attempt }) =>
      ui.detail(`→ ${method} ${path}${attempt > 1 ? `, attempt ${attempt}` : ''}`),
    onResponse: ({ status, durationMs, requestId }) =>
      ui.detail(`← ${status} in ${Math.round(durationMs)} ms, request ${requestId}`),
    onRetry: ({ error, delayMs }) => ui.detail(`Again in ${Math.round(delayMs)} ms: ${error.message}`),
    onPace: ({ waitedMs }) => ui.detail(`Waited ${Math.round(waitedMs)} ms to stay within the rate limit`),
  };
}
