import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { exchangeCode } from './exchange-code.ts';

interface Seen {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly type: string | undefined;
  readonly body: string;
}
type Answer =
  | { readonly status?: number; readonly headers?: Record<string, string>; readonly body: string }
  | 'hang'
  | 'cut';

const servers: { close: () => void; closeAllConnections: () => void }[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

function respond(response: ServerResponse, answer: Answer): void {
  if (answer === 'hang') return;
  if (answer === 'cut') {
    response.writeHead(200, { 'content-length': '100' }).write('{');
    response.destroy();
    return;
  }
  response.writeHead(answer.status ?? 200, answer.headers).end(answer.body);
}

/** A far end that answers as told. */
async function serve(answer: Answer) {
  const seen: Seen[] = [];
  const record = async (request: IncomingMessage) => {
    const { method, url, headers } = request;
    seen.push({ method, url, type: headers['content-type'], body: await text(request) });
  };
  const server = createServer((request, response) => {
    void record(request).then(() => respond(response, answer));
  });
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { seen, baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }; // it listens on TCP
}

const request = {
  clientId: 'stock-mirror',
  clientSecret: 's4ndb0xS3cretKey0123456789abcdef',
  code: 'code with spaces&more',
  redirectUri: 'https://stock.example/ecwid/back?x=1',
};
const token = {
  access_token: 'secret_AAAABBBBCCCCDDDDEEEEFFFFGGGGHHHH',
  token_type: 'bearer',
  scope: 'read_store_profile read_catalog public_storefront',
  store_id: 20012001,
  public_token: 'public_aaaabbbbccccddddeeeeffffgggghhhh',
};
const parameters = {
  client_id: request.clientId,
  client_secret: request.clientSecret,
  code: request.code,
  redirect_uri: request.redirectUri,
  grant_type: 'authorization_code',
};
const failureOf = (options: Parameters<typeof exchangeCode>[0]) =>
  exchangeCode(options).catch((error: unknown) => error);

describe('exchangeCode', () => {
  // fidelity: documented
  it('posts a form to the store’s address and reads the grant', async () => {
    const { seen, baseUrl } = await serve({ body: JSON.stringify(token) });

    const grant = await exchangeCode({ ...request, baseUrl, storeId: 20012001 });

    expect(grant).toEqual({
      accessToken: token.access_token,
      publicToken: token.public_token,
      scopes: ['read_store_profile', 'read_catalog', 'public_storefront'],
      storeId: 20012001,
    });
    expect(seen).toMatchObject([{ method: 'POST', url: '/api/oauth/token/20012001' }]);
    expect(seen[0]?.type).toMatch(/^application\/x-www-form-urlencoded/);
    expect(Object.fromEntries(new URLSearchParams(seen[0]?.body))).toEqual(parameters);
  });

  // fidelity: documented
  it('posts without a store id when the redirect had none', async () => {
    const { seen, baseUrl } = await serve({ body: JSON.stringify(token) });

    await exchangeCode({ ...request, baseUrl });

    expect(seen).toMatchObject([{ method: 'POST', url: '/api/oauth/token' }]);
  });

  // fidelity: documented
  it('gets with a query in the form of 2020', async () => {
    const { seen, baseUrl } = await serve({ body: JSON.stringify({ ...token, email: 'ana@shop.example' }) });

    const grant = await exchangeCode({ ...request, baseUrl, form: 'get' });

    const url = new URL(seen[0]?.url ?? '', baseUrl);
    expect(grant.email).toBe('ana@shop.example');
    expect(seen).toMatchObject([{ method: 'GET', body: '' }]);
    expect(url.pathname).toBe('/api/oauth/token');
    expect(Object.fromEntries(url.searchParams)).toEqual(parameters);
  });

  // fidelity: documented
  it('leaves out the public token when there is none', async () => {
    const { public_token: _none, ...without } = token;
    const { baseUrl } = await serve({ body: JSON.stringify(without) });

    expect(await exchangeCode({ ...request, baseUrl })).not.toHaveProperty('publicToken');
  });

  // fidelity: assumed, error bodies of this endpoint are not published; the `error` of OAuth 2.0 is read where there
  // is one
  it.each([
    [400, '{"error":"invalid_grant"}', 'invalid_grant'],
    [500, 'oops', undefined],
    [403, '', undefined],
    [400, '{"error":"<b>code with spaces&more</b>"}', undefined],
  ])('reports the refusal %i %s', async (status, body, oauthError) => {
    const { seen, baseUrl } = await serve({ status, body });

    const error = await failureOf({ ...request, baseUrl });

    expect(error).toMatchObject({ name: 'OAuthExchangeError', code: 'exchange_rejected', status, oauthError });
    expect(error).toHaveProperty('retryable', false);
    expect(seen).toHaveLength(1);
  });

  it.each([
    '',
    'null',
    '<html>',
    '{}',
    JSON.stringify({ ...token, access_token: 5 }),
    JSON.stringify({ ...token, store_id: 'x' }),
    JSON.stringify({ ...token, scope: undefined }),
    JSON.stringify({ ...token, padding: 'x'.repeat(70_000) }),
  ])('refuses an answer that is no token (%#)', async (body) => {
    const { baseUrl } = await serve({ body });

    expect(await failureOf({ ...request, baseUrl })).toMatchObject({ code: 'exchange_answer_invalid', status: 200 });
  });

  it('refuses a token for another store', async () => {
    const { baseUrl } = await serve({ body: JSON.stringify(token) });

    const error = await failureOf({ ...request, baseUrl, storeId: 7 });

    expect(error).toMatchObject({ code: 'exchange_answer_invalid' });
  });

  it('does not follow a redirect with the client secret', async () => {
    const elsewhere = await serve({ body: JSON.stringify(token) });
    const { baseUrl } = await serve({ status: 307, headers: { location: elsewhere.baseUrl }, body: '' });

    expect(await failureOf({ ...request, baseUrl })).toMatchObject({ code: 'exchange_rejected', status: 307 });
    expect(elsewhere.seen).toEqual([]);
  });

  it('gives up after the time limit', async () => {
    const { baseUrl } = await serve('hang');

    const error = await failureOf({ ...request, baseUrl, timeoutMs: 50 });

    expect(error).toMatchObject({ code: 'exchange_unreachable', message: expect.stringContaining('50 ms') });
  });

  it('can be given up by the caller', async () => {
    const { baseUrl } = await serve('hang');

    const error = await failureOf({ ...request, baseUrl, signal: AbortSignal.timeout(20) });

    expect(error).toMatchObject({ code: 'exchange_unreachable' });
  });

  it('reports an answer that breaks off', async () => {
    const { baseUrl } = await serve('cut');

    expect(await failureOf({ ...request, baseUrl })).toMatchObject({ code: 'exchange_unreachable' });
  });

  it.each(['post', 'get'] as const)('shows no secret in its errors (%s)', async (form) => {
    const leaky: typeof fetch = async (url) => {
      throw new TypeError(`Failed to fetch ${form === 'get' && url instanceof URL ? url.href : ''}`);
    };
    const { baseUrl } = await serve({ status: 400, body: JSON.stringify({ error: request.clientSecret }) });
    const errors = [
      await failureOf({ ...request, baseUrl, form }),
      await failureOf({ ...request, baseUrl: 'http://127.0.0.1:1', form }),
      await failureOf({ ...request, form, fetch: leaky }),
    ];

    expect(errors).toMatchObject([{ status: 400 }, { code: 'exchange_unreachable' }, { code: 'exchange_unreachable' }]);
    expect(inspect(errors, { depth: 9, showHidden: true })).not.toContain(request.clientSecret);
  });
});
