import { describe, expect, it } from 'vitest';
import { createClient } from './create-client.ts';
import type { CallInfo } from './hooks.ts';
import { failing, inTurn } from './testing/far-end.ts';
import { makeClient, TOKEN } from './testing/make-client.ts';

describe('a call', () => {
  it('goes to the store with the token in its header and nowhere else', async () => {
    const { client, requests } = makeClient();

    await client.products.get(42, { lang: 'hr' });

    expect(requests[0]).toMatchObject({ method: 'GET', body: '' });
    expect(requests[0]?.url.href).toBe('https://app.ecwid.com/api/v3/1003/products/42?lang=hr');
    expect(requests[0]?.headers.get('authorization')).toBe(`Bearer ${TOKEN}`);
    expect(requests[0]?.headers.has('content-type')).toBe(false);
  });

  it('carries its body as JSON, before the query', async () => {
    const { client, requests } = makeClient();

    await client.products.update(42, { price: 5 }, { returnItem: true });

    expect(requests[0]).toMatchObject({ method: 'PUT', body: '{"price":5}', query: { returnItem: 'true' } });
    expect(requests[0]?.headers.get('content-type')).toBe('application/json;charset=utf-8');
  });

  it('passes filters that the store has named', async () => {
    const { client, requests } = makeClient();

    await client.products.search({ option_Size: ['M', 'L'], attribute_Brand: 'Acme', limit: 5 });

    expect(requests[0]?.query).toEqual({ option_Size: 'M,L', attribute_Brand: 'Acme', limit: '5' });
  });

  it('is refused, unsent, when a path parameter would lead elsewhere', async () => {
    const { client, requests } = makeClient();

    // @ts-expect-error a product id is a number
    await expect(client.products.get('..')).rejects.toMatchObject({ code: 'request_invalid' });
    // @ts-expect-error a product id is needed
    await expect(client.products.get()).rejects.toMatchObject({ code: 'request_invalid' });
    expect(requests).toHaveLength(0);
  });

  it('takes its options after the query', async () => {
    const { client, requests } = makeClient();

    await client.products.search({ limit: 5 }, { timeoutMs: 10 });
    await client.products.search(undefined, { timeoutMs: 10 });

    expect(requests.map((request) => request.query)).toEqual([{ limit: '5' }, {}]);
  });
});

describe('iterate', () => {
  it('goes through all pages with the query it was given', async () => {
    const { client, requests } = makeClient(({ query }) => {
      const offset = Number(query['offset']);
      const items = [offset, offset + 1].filter((id) => id < 5).map((id) => ({ id }));
      return Response.json({ total: 5, count: items.length, offset, limit: 2, items });
    });

    const found = await Array.fromAsync(client.products.iterate({ limit: 2, enabled: true }));

    expect(found.map((product) => product.id)).toEqual([0, 1, 2, 3, 4]);
    expect(requests.map((request) => request.query)).toEqual(
      ['0', '2', '4'].map((offset) => ({ offset, limit: '2', enabled: 'true' })),
    );
  });

  it('gives whole pages too', async () => {
    const { client } = makeClient(() =>
      Response.json({ total: 1, count: 1, offset: 0, limit: 100, items: [{ id: 1 }] }),
    );

    const pages = await Array.fromAsync(client.products.iteratePages());

    expect(pages).toEqual([{ total: 1, count: 1, offset: 0, limit: 100, items: [{ id: 1 }] }]);
  });
});

describe('request', () => {
  it('makes a call that the contract does not have', async () => {
    const { client, requests } = makeClient(() => Response.json({ ok: true }));

    const answer = await client.request({
      method: 'PUT',
      path: '/new/thing?a=1',
      query: { b: [2, 3] },
      body: { c: 4 },
    });

    expect(answer).toEqual({ ok: true });
    expect(requests[0]).toMatchObject({ method: 'PUT', query: { a: '1', b: '2,3' }, body: '{"c":4}' });
    expect(requests[0]?.url.pathname).toBe('/api/v3/1003/new/thing');
  });

  it('repeats reads, and what is said to be repeatable', async () => {
    const answers = inTurn(failing(503), () => Response.json({}));
    const read = makeClient(answers);
    const write = makeClient(answers);
    const harmless = makeClient(answers);

    await read.clock.drive(read.client.request({ method: 'GET', path: '/x' }));
    const refused = write.clock.drive(write.client.request({ method: 'PUT', path: '/x', body: {} }));
    await expect(refused).rejects.toMatchObject({ operation: 'PUT /x' });
    await harmless.clock.drive(harmless.client.request({ method: 'PUT', path: '/x', body: {}, repeatable: true }));

    expect([read, write, harmless].map(({ requests }) => requests.length)).toEqual([2, 1, 2]);
  });
});

describe('hooks', () => {
  it('are told of every step, without the query and the token', async () => {
    const steps: unknown[] = [];
    const note = (step: string) => (info: CallInfo) => void steps.push([step, info]);
    const { client, clock } = makeClient(
      inTurn(failing(429, { 'retry-after': '3' }), () => Response.json({})),
      {
        hooks: {
          onRequest: note('request'),
          onResponse: note('response'),
          onRetry: note('retry'),
        },
      },
    );

    await clock.drive(client.products.get(1, { lang: 'hr' }));

    const about = { operation: 'products.get', method: 'GET', path: '/products/1' };
    expect(steps).toMatchObject([
      ['request', { ...about, attempt: 1 }],
      ['response', { ...about, attempt: 1, status: 429, durationMs: 0 }],
      ['retry', { ...about, attempt: 1, delayMs: 3000 }],
      ['request', { ...about, attempt: 2 }],
      ['response', { ...about, attempt: 2, status: 200 }],
    ]);
    expect(JSON.stringify(steps)).not.toMatch(/secret_|lang/);
  });
});

describe('onPace', () => {
  it('is told when a call had to wait for its turn, and how long', async () => {
    const waits: number[] = [];
    const { client, clock } = makeClient(undefined, { hooks: { onPace: ({ waitedMs }) => waits.push(waitedMs) } });

    await clock.drive(Promise.all(Array.from({ length: 52 }, () => client.products.get(1))));

    expect(waits.map(Math.round)).toEqual([111, 222]);
  });
});

describe('createClient', () => {
  it('sends traceparent, so that effects can be traced to their cause', async () => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const { client, requests } = makeClient(undefined, { traceparent });

    await client.products.get(1);

    expect(requests[0]?.headers.get('traceparent')).toBe(traceparent);
  });

  it('takes an address of one’s own, with or without a slash at its end', async () => {
    for (const baseUrl of ['http://localhost:4100/api/v3', 'http://localhost:4100/api/v3/']) {
      const { client, requests } = makeClient(undefined, { baseUrl, token: 'secret_SANDBOXa1' });

      await client.products.get(1);

      expect(requests[0]?.url.href).toBe('http://localhost:4100/api/v3/1003/products/1');
    }
  });

  it.each(['', '1003/../1004', 'abc'])('refuses %j for a store id', (storeId) => {
    expect(() => createClient({ storeId, token: TOKEN })).toThrow(expect.objectContaining({ code: 'request_invalid' }));
  });
});
