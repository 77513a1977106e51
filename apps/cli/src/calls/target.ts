import type { Route } from '@ecwid-kit/types';
import type { CallerOptions, Hooks } from '@ecwid-kit/api-client/core';
import { resolveAccess, resolveBaseUrl } from '../access/resolve-access.ts';
import { isLiveHost, isSandboxToken } from '../access/sandbox-token.ts';
import { CliError } from '../errors/cli-error.ts';
import { EXIT } from '../errors/exit-codes.ts';
import type { Context } from '../program/context.ts';

/** Where a call goes and what opens it. */
export interface Target {
  readonly options: Pick<CallerOptions, 'baseUrl' | 'token' | 'headers'>;
  /** For people: `store 1003 at https://app.ecwid.com/api/v3`. */
  readonly place: string;
  /** Nothing it does can touch a real store. */
  readonly isSandbox: boolean;
}

/** Finds out where a call goes and says so with `--verbose`. @throws CliError when what opens it is not known */
export function targetOf(context: Context, { under, auth }: Pick<Route, 'under' | 'auth'>): Target {
  if (auth === 'app') return withAppKeys(context);
  const { baseUrl, storeId, storeName, token, from } = resolveAccess(context);
  const bare = baseUrl.replace(/\/+$/, '');
  if (!/^\d+$/.test(storeId)) throw new CliError({ message: `${storeId} is no store id`, exitCode: EXIT.usage });
  const place = `store ${[storeId, storeName && `(${storeName})`].filter(Boolean).join(' ')} at ${bare}`;
  context.ui.detail(`Calls ${place}, with the token of ${from}`);
  return {
    options: { baseUrl: under === 'store' ? `${bare}/${storeId}` : bare, token },
    place,
    isSandbox: isSandboxToken(token),
  };
}

/** Calls that belong to no store show the keys of an app. */
function withAppKeys(context: Context): Target {
  const { io, ui } = context;
  const clientId = io.env['ECWID_CLIENT_ID'];
  const clientSecret = io.env['ECWID_CLIENT_SECRET'];
  if (!clientId || !clientSecret) {
    throw new CliError({
      message: 'The call is made with the keys of an app',
      why: 'ECWID_CLIENT_ID or ECWID_CLIENT_SECRET is not set',
      next: 'put the app’s client id and secret there; `ecwid-kit apps tokens <client-id> --reveal` shows those of the sandbox',
      exitCode: EXIT.needsLogin,
    });
  }
  const baseUrl = resolveBaseUrl(context).replace(/\/+$/, '');
  ui.detail(`Calls ${baseUrl}, with the keys of the app ${clientId}`);
  return {
    options: {
      baseUrl,
      headers: { 'x-ecwid-app-client-id': clientId, 'x-ecwid-app-secret-key': clientSecret },
    },
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
