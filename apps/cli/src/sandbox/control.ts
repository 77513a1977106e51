import { createCaller, type Caller } from '@ecwid-kit/api-client/core';
import type { ControlOperations } from '@ecwid-kit/types/control';
import { controlRoutes } from '@ecwid-kit/types/control-routes';
import type { Io } from '../io.ts';

/** The sandbox's own API. */
export type Control = Caller<ControlOperations>;

export interface ControlOptions {
  readonly sandboxUrl: string;
  /** Absent: only what anybody may ask. */
  readonly operatorKey?: string | undefined;
  readonly fetch: Io['fetch'];
}

export function createControl({ sandboxUrl, operatorKey, fetch }: ControlOptions): Control {
  return createCaller<ControlOperations>(controlRoutes, {
    baseUrl: `${sandboxUrl.replace(/\/+$/, '')}/_sandbox`,
    fetch,
    pace: false,
    retry: false,
    timeoutMs: 10_000,
    ...(operatorKey !== undefined && { token: operatorKey }),
  });
}
