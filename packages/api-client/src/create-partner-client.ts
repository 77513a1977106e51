import type { PlatformOperations } from '@ecwid-kit/types';
import { platformRoutes } from '@ecwid-kit/types/routes';
import type { CallerOptions } from './call/call-options.ts';
import { LIVE_BASE_URL } from './client-options.ts';
import { createCaller } from './create-caller.ts';
import { EcwidError } from './errors/ecwid-error.ts';
import type { Caller } from './types/operation-types.ts';

/** Where a sandbox is. */
const LOOPBACK = /^(?:.+\.)?localhost$|^127\.|^\[::1\]$/;

/** How a partner's app makes stores. */
export interface PartnerOptions extends Omit<CallerOptions, 'baseUrl' | 'token'> {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Default `https://app.ecwid.com/api/v3`. */
  readonly baseUrl?: string;
}

/** The calls that belong to no store. */
export type PartnerClient = Caller<PlatformOperations>;

/**
 * Makes a client of the calls that make, find and copy stores. They are paid for with the app's own keys, which belong
 * on a server. The keys count as a token: all clients of them share one allowance.
 *
 * @throws EcwidError `host_mismatch` when the keys would go over the network in clear
 */
export function createPartnerClient({
  clientId,
  clientSecret,
  baseUrl = LIVE_BASE_URL,
  ...options
}: PartnerOptions): PartnerClient {
  const { protocol, hostname } = new URL(baseUrl);
  if (protocol !== 'https:' && !LOOPBACK.test(hostname)) {
    const message = `the keys of an app cannot be sent to ${hostname} in clear; use https`;
    throw new EcwidError({ code: 'host_mismatch', message });
  }
  return createCaller<PlatformOperations>(platformRoutes, { ...options, baseUrl, appKeys: { clientId, clientSecret } });
}
