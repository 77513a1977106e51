import { ADMIN_BASE_URL } from './authorize-url.ts';
import { OAuthExchangeError } from './exchange-error.ts';
import { readTokenGrant, type TokenGrant } from './token-grant.ts';

export interface ExchangeCodeOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The authorization code of the redirect. */
  readonly code: string;
  /** The one given to `authorizeUrl`, to the letter; for the App Market, the return URL of the app's settings. */
  readonly redirectUri: string;
  /** From the redirect, when it had one. */
  readonly storeId?: number;
  /** `post`: the documented form. `get`: the one of 2020, with the client secret in the query. */
  readonly form?: 'post' | 'get';
  readonly baseUrl?: string;
  readonly fetch?: typeof globalThis.fetch;
  readonly signal?: AbortSignal;
  /** 15,000 when absent. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 15_000;
const MAX_BODY_CHARACTERS = 64 * 1024;

/**
 * Exchanges an authorization code for the tokens of a store. Call it once for each code: a second exchange fails and
 * disables the token of the first. So it never tries again by itself.
 *
 * @throws OAuthExchangeError `exchange_unreachable`, `exchange_rejected` or `exchange_answer_invalid`
 */
export async function exchangeCode(options: ExchangeCodeOptions): Promise<TokenGrant> {
  const response = await send(options);
  const body = await readBody(response);
  if (!response.ok) {
    const oauthError = errorOf(body);
    throw new OAuthExchangeError({
      code: 'exchange_rejected',
      message: `Ecwid answered ${response.status} to the code exchange${oauthError ? ` (${oauthError})` : ''}`,
      status: response.status,
      ...(oauthError !== undefined && { oauthError }),
    });
  }
  const grant = readTokenGrant(body);
  if (!grant) throw answerInvalid(response.status, 'is not a token');
  if (options.storeId !== undefined && grant.storeId !== options.storeId) {
    throw answerInvalid(response.status, 'is for another store');
  }
  return grant;
}

async function send(options: ExchangeCodeOptions): Promise<Response> {
  const { form = 'post', fetch = globalThis.fetch, timeoutMs = TIMEOUT_MS, storeId } = options;
  const fields = new URLSearchParams({
    client_id: options.clientId,
    client_secret: options.clientSecret,
    code: options.code,
    redirect_uri: options.redirectUri,
    grant_type: 'authorization_code',
  });
  const path = form === 'post' && storeId !== undefined ? `/api/oauth/token/${storeId}` : '/api/oauth/token';
  const url = new URL(path, options.baseUrl ?? ADMIN_BASE_URL);
  if (form === 'get') url.search = fields.toString();
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    return await fetch(url, {
      method: form === 'post' ? 'POST' : 'GET',
      headers: { accept: 'application/json' },
      // A redirect must not carry the client secret elsewhere.
      redirect: 'manual',
      signal: options.signal ? AbortSignal.any([options.signal, timeout]) : timeout,
      ...(form === 'post' && { body: fields }),
    });
  } catch (error) {
    const message = timeout.aborted ? `No answer to the code exchange in ${timeoutMs} ms` : 'The code exchange failed';
    // The cause of a GET may quote its URL, and that holds the client secret.
    const cause = form === 'post' ? { cause: error } : undefined;
    throw new OAuthExchangeError({ code: 'exchange_unreachable', message }, cause);
  }
}

async function readBody(response: Response): Promise<unknown> {
  let text: string;
  try {
    text = await readText(response);
  } catch (error) {
    const failure = { code: 'exchange_unreachable', message: 'The answer to the code exchange broke off' } as const;
    throw new OAuthExchangeError({ ...failure, status: response.status }, { cause: error });
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // not JSON: the caller says what it was, without quoting it
  }
}

/** Reads no more than a token answer can have. */
async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > MAX_BODY_CHARACTERS) return '';
  }
  return text + decoder.decode();
}

function errorOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('error' in body)) return undefined;
  // Only what looks like one of OAuth's names: an error page may quote what it was sent.
  return typeof body.error === 'string' && /^[a-z_]{1,40}$/.test(body.error) ? body.error : undefined;
}

function answerInvalid(status: number, what: string): OAuthExchangeError {
  const message = `Ecwid’s answer to the code exchange ${what}`;
  return new OAuthExchangeError({ code: 'exchange_answer_invalid', message, status });
}
