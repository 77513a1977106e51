import 'server-only';
import { createClient, type EcwidClient } from '@ecwid-kit/api-client';
import { createCaller, type Caller } from '@ecwid-kit/api-client/core';
import type { ControlOperations } from '@ecwid-kit/types/control';
import { controlRoutes } from '@ecwid-kit/types/control-routes';
import { env } from '../env.ts';
import { currentTrace } from './trace.ts';

export type ControlClient = Caller<ControlOperations>;

/** The sandbox is ours and near: no pacing, and no long waits in front of a person. */
const HASTE = { pace: false, timeoutMs: 15_000, deadlineMs: 20_000 } as const;

/** A client of the sandbox's own API. Without a token only signing in and up work. */
export function controlClient(token?: string): ControlClient {
  return createCaller<ControlOperations>(controlRoutes, {
    ...HASTE,
    baseUrl: `${env.sandboxUrl}/_sandbox`,
    token,
    traceparent: currentTrace().traceparent,
  });
}

/** A client of one store's REST API, speaking for the signed-in user. */
export function restClient(storeId: number, token: string): EcwidClient {
  return createClient({
    ...HASTE,
    storeId,
    token,
    baseUrl: `${env.sandboxUrl}/api/v3`,
    traceparent: currentTrace().traceparent,
  });
}
