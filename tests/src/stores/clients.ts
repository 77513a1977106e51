import { createClient, type EcwidClient } from '@ecwid-kit/api-client';
import { createCaller, type Caller } from '@ecwid-kit/api-client/core';
import type { ControlOperations } from '@ecwid-kit/types/control';
import { controlRoutes } from '@ecwid-kit/types/control-routes';
import type { RunningSystem } from '../system/running-system.ts';

export type ControlClient = Caller<ControlOperations>;

export function controlOf({ urls }: RunningSystem, token?: string): ControlClient {
  return createCaller<ControlOperations>(controlRoutes, { baseUrl: `${urls.sandbox}/_sandbox`, pace: false, token });
}

export function restOf({ urls }: RunningSystem, storeId: number, token: string): EcwidClient {
  return createClient({ baseUrl: `${urls.sandbox}/api/v3`, storeId, token, pace: false });
}
