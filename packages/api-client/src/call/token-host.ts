import { EcwidError } from '../errors/ecwid-error.ts';

const LIVE_HOST = /(^|\.)ecwid\.com$/;
const SANDBOX_TOKEN = /^(secret|public)_SANDBOX/;
const LIVE_TOKEN = /^(secret|public)_/; // and not a sandbox's
const HEADER_SAFE = /^[\x21-\x7e]+$/;

export interface TokenAndHost {
  readonly baseUrl: string;
  readonly token?: string | undefined;
  readonly allowLiveTokenElsewhere?: boolean;
}

/**
 * Keeps a sandbox's token away from the live platform and a live token away from everything else. A token of another
 * make, such as a session of the sandbox's own API, is nobody's business.
 *
 * @throws EcwidError `host_mismatch`, or `request_invalid` for what is neither a token nor a URL
 */
export function checkTokenHost({ baseUrl, token, allowLiveTokenElsewhere = false }: TokenAndHost): void {
  if (!URL.canParse(baseUrl)) throw invalid('baseUrl is not an absolute URL');
  if (token === undefined) return;
  // The platform would refuse it, and `fetch` would quote it in its complaint.
  if (!HEADER_SAFE.test(token)) throw invalid('the token is empty or has characters that no token has');
  const { hostname, protocol } = new URL(baseUrl);
  const toLive = LIVE_HOST.test(hostname);
  if (SANDBOX_TOKEN.test(token)) {
    if (toLive) throw mismatch(`a sandbox token cannot be sent to ${hostname}; set baseUrl to the sandbox's address`);
  } else if (toLive && protocol !== 'https:') {
    throw mismatch(`a live token cannot be sent to ${hostname} in clear; use https`);
  } else if (!toLive && LIVE_TOKEN.test(token) && !allowLiveTokenElsewhere) {
    throw mismatch(`a live token cannot be sent to ${hostname}; use a token of that sandbox`);
  }
}

const invalid = (message: string): EcwidError => new EcwidError({ code: 'request_invalid', message });
const mismatch = (message: string): EcwidError => new EcwidError({ code: 'host_mismatch', message });
