import type { CallerOptions } from './call/call-options.ts';
import { EcwidError } from './errors/ecwid-error.ts';

export const LIVE_BASE_URL = 'https://app.ecwid.com/api/v3';

/** How a client of one store makes its calls. */
export interface ClientOptions extends Omit<CallerOptions, 'baseUrl' | 'token'> {
  readonly storeId: number | string;
  /** Secret or public. */
  readonly token: string;
  /** Up to the store id. Default `https://app.ecwid.com/api/v3`. */
  readonly baseUrl?: string;
}

/** The same, with the store in the address. @throws EcwidError `request_invalid` when the store id is none */
export function ofStore({ storeId, baseUrl = LIVE_BASE_URL, ...options }: ClientOptions): CallerOptions {
  if (!/^\d+$/.test(String(storeId))) {
    throw new EcwidError({ code: 'request_invalid', message: 'storeId is not a number' });
  }
  return { ...options, baseUrl: `${baseUrl.replace(/\/+$/, '')}/${storeId}` };
}
