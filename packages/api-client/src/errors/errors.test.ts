import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { broken, failing, silent } from '../testing/far-end.ts';
import { makeClient, TOKEN } from '../testing/make-client.ts';
import { createClient } from '../create-client.ts';
import { EcwidApiError, isEcwidError } from './api-error.ts';
import { EcwidError } from './ecwid-error.ts';

async function errorOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('an error answer', () => {
  it('tells what the platform said', async () => {
    const body = { errorMessage: 'Product 5 not found', errorCode: 'PRODUCT_NOT_FOUND', args: { id: '5' } };
    const { client } = makeClient(failing(404, {}, body));

    const error = await errorOf(client.products.get(5));

    expect(error).toMatchObject({
      code: 'api_rejected',
      operation: 'products.get',
      status: 404,
      ...body,
      message: 'products.get: Ecwid answered 404 PRODUCT_NOT_FOUND: Product 5 not found',
    });
  });

  it('passes on the sandbox’s hint', async () => {
    const { client } = makeClient(failing(403, { 'x-sandbox-hint': 'ask for update_catalog' }));

    const error = await errorOf(client.products.update(5, { name: 'Tin' }));

    expect(error).toMatchObject({ hint: 'ask for update_catalog' });
  });

  it('names the request, so that it can be found at the other end', async () => {
    const { client, requests } = makeClient(failing(404));

    const error = await errorOf(client.products.get(5));

    expect(error).toMatchObject({ requestId: requests[0]?.headers.get('x-ecwid-api-request-id') });
  });

  it('reads an empty body as the status line', async () => {
    const { client } = makeClient(() => new Response(null, { status: 402, statusText: 'Payment Required' }));

    expect(await errorOf(client.products.get(5))).toMatchObject({ status: 402, errorMessage: 'Payment Required' });
  });

  it('does not follow a redirect, which could carry the token away', async () => {
    const { client, requests } = makeClient(() => Response.redirect('https://elsewhere.test/'));

    expect(await errorOf(client.products.get(5))).toMatchObject({ status: 302 });
    expect(requests.map((request) => request.redirect)).toEqual(['manual']);
  });
});

describe('an answer that is not as agreed', () => {
  it.each([
    ['a page of a proxy', () => new Response('<html>', { headers: { 'content-type': 'text/html' } })],
    ['half of an answer', () => new Response('{"id":1', { headers: { 'content-type': 'application/json' } })],
    ['nothing', () => new Response(null)],
  ])('is answer_invalid: %s', async (_, answer) => {
    const { client } = makeClient(answer);

    expect(await errorOf(client.products.get(5))).toMatchObject({ code: 'answer_invalid', retryable: false });
  });

  it('is given as a Blob when it is a file', async () => {
    const { client } = makeClient(() => new Response('bytes', { headers: { 'content-type': 'image/png' } }));

    const file = await client.request({ method: 'GET', path: '/products/1/files/2' });

    expect(file).toBeInstanceOf(Blob);
  });
});

describe('no error carries the token', () => {
  const leaky = (): Response => {
    throw Object.assign(new Error(`cannot connect with Bearer ${TOKEN}`), {
      request: { headers: { authorization: `Bearer ${TOKEN}` } },
    });
  };

  it.each([
    ['when the platform echoes it', failing(403, {}, { errorMessage: `bad token ${TOKEN}`, args: { token: TOKEN } })],
    ['when the fetch attaches the request', leaky],
    ['when the connection breaks', broken],
    ['when the answer is no JSON', () => new Response(TOKEN)],
    ['when nothing comes', silent],
  ])('%s', async (_, respond) => {
    const { client, clock } = makeClient(respond, { retry: false });

    const error = await errorOf(clock.drive(client.products.get(5)));

    expect(error).toBeInstanceOf(EcwidError);
    const shown = [JSON.stringify(error), inspect(error, { depth: 10, showHidden: true }), String(error)].join();
    expect(shown).not.toContain(TOKEN);
  });

  it('and neither does a printed client', () => {
    const { client } = makeClient();

    expect(inspect(client, { depth: 10, showHidden: true, getters: true })).not.toContain(TOKEN);
  });

  it('nor a refusal to make one', () => {
    const make = (): unknown => createClient({ storeId: 1003, token: TOKEN, baseUrl: 'http://localhost:4100/api/v3' });

    expect(make).toThrow(
      expect.objectContaining({ code: 'host_mismatch', message: expect.not.stringContaining(TOKEN) }),
    );
  });
});

describe('isEcwidError', () => {
  const rejected = new EcwidApiError({ status: 404, errorCode: 'PRODUCT_NOT_FOUND' });

  it('knows its own and nothing else', () => {
    expect([rejected, new Error('x'), { code: 'api_rejected' }, null, 'x'].map((value) => isEcwidError(value))).toEqual(
      [true, false, false, false, false],
    );
  });

  it('tells one kind from another', () => {
    expect(isEcwidError(rejected, 'api_rejected')).toBe(true);
    expect(isEcwidError(rejected, 'timed_out')).toBe(false);
  });

  it('knows the class of another copy of this package', async () => {
    vi.resetModules();
    const copy = await import('./ecwid-error.ts');
    const foreign = new copy.EcwidError({ code: 'no_answer', message: 'x' });

    expect(foreign).not.toBeInstanceOf(EcwidError);
    expect(isEcwidError(foreign, 'no_answer')).toBe(true);
  });
});
