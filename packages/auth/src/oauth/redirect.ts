import { equalTexts } from '../bytes/equal.ts';

export type RedirectReading =
  | {
      readonly status: 'authorized';
      /** The authorization code. Exchange it once: a second exchange disables the token of the first. */
      readonly code: string;
      /** Only in redirects of today's App Market. */
      readonly storeId?: number;
    }
  /** The merchant said no, or the platform did. */
  | { readonly status: 'denied'; readonly error: string }
  | { readonly status: 'invalid'; readonly reason: 'code_missing' | 'state_missing' | 'state_mismatch' };

export interface ReadRedirectOptions {
  /**
   * The state given to `authorizeUrl`: a redirect without it, or with another one, is refused. Leave it out for
   * installations from the App Market, which no request of ours precedes.
   */
  readonly expectedState?: string;
}

/** Reads the address to which the platform sends the merchant back. Relative ones, as servers see them, too. */
export function readRedirect(url: string | URL, options: ReadRedirectOptions = {}): RedirectReading {
  const query = URL.parse(String(url), 'http://relative.invalid')?.searchParams ?? new URLSearchParams();
  const refusal = options.expectedState === undefined ? undefined : stateRefusal(query, options.expectedState);
  if (refusal) return { status: 'invalid', reason: refusal };
  const error = query.get('error');
  if (error) return { status: 'denied', error };
  const code = query.get('code');
  if (!code) return { status: 'invalid', reason: 'code_missing' };
  const storeId = query.get('store_id') ?? '';
  return { status: 'authorized', code, ...(/^\d+$/.test(storeId) && { storeId: Number(storeId) }) };
}

function stateRefusal(query: URLSearchParams, expected: string): 'state_missing' | 'state_mismatch' | undefined {
  const state = query.get('state');
  if (state === null) return 'state_missing';
  return equalTexts(state, expected) ? undefined : 'state_mismatch';
}
