import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { EcwidError } from '../errors/ecwid-error.ts';
import { broken, failing, inTurn, silent } from '../testing/far-end.ts';
import { createManualClock } from '../testing/manual-clock.ts';
import { makeClient } from '../testing/make-client.ts';
import { createPacer } from '../pace/pacer.ts';

const product = () => Response.json({ id: 1, name: 'Tea tin' });

describe('repeating a call', () => {
  it.each([
    ['429', failing(429)],
    ['502', failing(502)],
    ['503', failing(503)],
    ['504', failing(504)],
    ['a broken connection', broken],
    ['silence', silent],
  ])('repeats a read after %s', async (_, failure) => {
    const { client, clock, requests } = makeClient(inTurn(failure, product));

    const found = await clock.drive(client.products.get(1));

    expect(found).toMatchObject({ id: 1 });
    expect(requests).toHaveLength(2);
  });

  it.each([400, 402, 403, 404, 408, 409, 415, 422, 500])('does not repeat a read after %i', async (status) => {
    const { client, clock, requests } = makeClient(failing(status));

    await expect(clock.drive(client.products.get(1))).rejects.toMatchObject({ status, retryable: false, attempts: 1 });
    expect(requests).toHaveLength(1);
  });

  it.each([
    ['502', failing(502)],
    ['a broken connection', broken],
    ['silence', silent],
  ])('does not repeat a creation after %s, since it may have happened', async (_, failure) => {
    const { client, clock, requests } = makeClient(inTurn(failure, product));

    await expect(clock.drive(client.products.create({ name: 'Tea tin' }))).rejects.toMatchObject({ retryable: false });
    expect(requests).toHaveLength(1);
  });

  it('does not repeat an update that adds to the stock', async () => {
    const { client, clock, requests } = makeClient(failing(503));

    await expect(clock.drive(client.products.adjustStock(1, { quantityDelta: -2 }))).rejects.toThrow(EcwidError);
    expect(requests).toHaveLength(1);
  });

  it('repeats a creation after 429, which was refused', async () => {
    const { client, clock, requests } = makeClient(inTurn(failing(429), () => Response.json({ id: 5 })));

    await clock.drive(client.products.create({ name: 'Tea tin' }));

    expect(requests.map((request) => request.body)).toEqual(['{"name":"Tea tin"}', '{"name":"Tea tin"}']);
  });

  it('does not repeat a call with a stream, which is gone once sent', async () => {
    const { client, clock, requests } = makeClient(failing(429));
    const body = new Response('bytes').body;

    const upload = client.request({ method: 'PUT', path: '/file', body, bodyType: 'binary', repeatable: true });

    await expect(clock.drive(upload)).rejects.toMatchObject({ status: 429 });
    expect(requests.map((request) => request.body)).toEqual(['bytes']);
  });

  it('sends the same request id with every attempt', async () => {
    const { client, clock, requests } = makeClient(inTurn(failing(503), product));

    await clock.drive(client.products.get(1));

    const ids = requests.map((request) => request.headers.get('x-ecwid-api-request-id'));
    expect(ids[0]).toMatch(/^[A-Za-z0-9]{8}$/);
    expect(ids[1]).toBe(ids[0]);
  });

  it('stops after maxAttempts with the last error', async () => {
    const { client, clock, requests } = makeClient(failing(503), { retry: { maxAttempts: 4 } });

    await expect(clock.drive(client.products.get(1))).rejects.toMatchObject({ status: 503, attempts: 4 });
    expect(requests).toHaveLength(4);
  });

  it('makes one attempt when switched off', async () => {
    const { client, clock, requests } = makeClient(failing(503), { retry: false });

    await expect(clock.drive(client.products.get(1))).rejects.toMatchObject({ retryable: true });
    expect(requests).toHaveLength(1);
  });

  it('pauses for a random part of a span that doubles', async () => {
    const pauses: number[] = [];
    const { client, clock } = makeClient(failing(503), {
      retry: { maxAttempts: 8 },
      hooks: { onRetry: ({ delayMs }) => pauses.push(delayMs) },
    });

    await expect(clock.drive(client.products.get(1))).rejects.toThrow(EcwidError);

    expect(pauses).toEqual([250, 500, 1000, 2000, 4000, 5000, 5000]);
  });
});

describe('Retry-After', () => {
  it.each([true, false])('is waited for (paced: %j)', async (isPaced) => {
    const { client, clock } = makeClient(
      inTurn(failing(429, { 'retry-after': '30' }), product),
      isPaced ? {} : { pace: false },
    );
    const before = clock.now();

    await clock.drive(client.products.get(1));

    expect(clock.now() - before).toBe(30_000);
  });

  it('is ten seconds when a 429 does not say', async () => {
    const { client, clock } = makeClient(inTurn(failing(429), product));
    const before = clock.now();

    await clock.drive(client.products.get(1));

    expect(clock.now() - before).toBe(10_000);
  });

  it('is told and not waited for when it goes past the deadline', async () => {
    const { client, clock, requests } = makeClient(failing(429, { 'retry-after': '3600' }));
    const before = clock.now();

    await expect(clock.drive(client.products.get(1))).rejects.toMatchObject({ status: 429, retryAfterMs: 3_600_000 });
    expect(clock.now()).toBe(before);
    expect(requests).toHaveLength(1);
  });

  it('holds back the token’s other calls too', async () => {
    const { client, clock, requests } = makeClient(inTurn(failing(429, { 'retry-after': '20' }), product), {
      retry: false,
    });
    await expect(clock.drive(client.products.get(1))).rejects.toThrow(EcwidError);
    const before = clock.now();

    await clock.drive(client.products.get(2));

    expect(clock.now() - before).toBe(20_000);
    expect(requests).toHaveLength(2);
  });

  it('makes a call fail at once, unsent, when it would be held back past its deadline', async () => {
    const { client, clock, requests } = makeClient(failing(429, { 'retry-after': '3600' }));
    await expect(clock.drive(client.products.get(1))).rejects.toThrow(EcwidError);
    const before = clock.now();

    await expect(clock.drive(client.products.get(2))).rejects.toMatchObject({
      code: 'timed_out',
      attempts: 0,
      retryable: true,
    });
    expect(clock.now()).toBe(before);
    expect(requests).toHaveLength(1);
  });
});

describe('time limits', () => {
  it('gives an attempt timeoutMs', async () => {
    const { client, clock } = makeClient(silent, { timeoutMs: 2000, retry: false });
    const before = clock.now();

    await expect(clock.drive(client.products.get(1))).rejects.toMatchObject({ code: 'timed_out', attempts: 1 });
    expect(clock.now() - before).toBe(2000);
  });

  it('counts reading the answer', async () => {
    const endless = () => new Response(new ReadableStream(), { headers: { 'content-type': 'application/json' } });
    const { client, clock } = makeClient(endless, { retry: false });

    const call = clock.drive(client.products.get(1, {}, { timeoutMs: 500 }));

    await expect(call).rejects.toMatchObject({ code: 'timed_out' });
  });

  it('ends the whole call at its deadline', async () => {
    const { client, clock } = makeClient(silent, { timeoutMs: 2000, retry: { maxAttempts: 100 } });
    const before = clock.now();

    await expect(clock.drive(client.products.get(1, {}, { deadlineMs: 5000 }))).rejects.toMatchObject({
      code: 'timed_out',
    });
    expect(clock.now() - before).toBeLessThanOrEqual(5000);
  });

  it('tells what the platform said last when there is no time for another attempt', async () => {
    const clock = createManualClock();
    const pace = createPacer({ requestsPerMinute: 61, burst: 1, clock });
    const { client, requests } = makeClient(failing(503), { clock, pace });

    await expect(clock.drive(client.products.get(1, {}, { deadlineMs: 700 }))).rejects.toMatchObject({
      status: 503,
      attempts: 1,
    });
    expect(requests).toHaveLength(1);
  });

  it('takes limits as the last argument of a call without a query', async () => {
    const { client, clock } = makeClient(silent, { retry: false });
    const before = clock.now();

    await expect(clock.drive(client.products.delete(1, { timeoutMs: 70 }))).rejects.toThrow(EcwidError);
    expect(clock.now() - before).toBe(70);
  });

  it('keeps no timer once the call is over', async () => {
    const { client, clock } = makeClient(product);

    await clock.drive(client.products.get(1));

    expect(clock.pending()).toBe(0);
  });
});

describe('aborting', () => {
  it('ends a call that waits for its answer', async () => {
    const { client } = makeClient(silent);
    const controller = new AbortController();
    const call = client.products.get(1, {}, { signal: controller.signal });
    controller.abort('changed my mind');

    await expect(call).rejects.toMatchObject({ code: 'aborted', cause: 'changed my mind', retryable: false });
  });

  it('ends a call that pauses between attempts, and leaves no listener', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const { client, clock, requests } = makeClient(failing(503), {
      hooks: { onRetry: () => queueMicrotask(() => controller.abort()) },
    });

    await expect(clock.drive(client.products.get(1, {}, { signal }))).rejects.toMatchObject({
      code: 'aborted',
      attempts: 1,
    });
    expect(requests).toHaveLength(1);
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
    expect(clock.pending()).toBe(0);
  });

  it('ends a call that waits for its turn', async () => {
    const controller = new AbortController();
    const { client, clock, requests } = makeClient(product);
    const calls = Array.from({ length: 51 }, (_, index) =>
      client.products.get(index, {}, { signal: controller.signal }),
    );
    await clock.drive(Promise.all(calls.slice(0, 50)));
    controller.abort();

    await expect(calls[50]).rejects.toMatchObject({ code: 'aborted', attempts: 0 });
    expect(requests).toHaveLength(50);
    expect(clock.pending()).toBe(0);
  });

  it('sends nothing when the signal has aborted before the call', async () => {
    const { client, requests } = makeClient(product);

    await expect(client.products.get(1, {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'aborted',
    });
    expect(requests).toHaveLength(0);
  });
});

describe('pacing', () => {
  it('is shared by the clients of one token', async () => {
    const one = makeClient(product);
    const other = makeClient(product, { clock: one.clock });
    const before = one.clock.now();

    const calls = Array.from({ length: 30 }, () => [one.client.products.get(1), other.client.products.get(1)]).flat();
    await one.clock.drive(Promise.all(calls));

    expect(one.clock.now() - before).toBeGreaterThan(1000);
  });

  it('is not shared by different tokens', async () => {
    const one = makeClient(product);
    const other = makeClient(product, { clock: one.clock, token: 'secret_another' });
    const before = one.clock.now();

    const calls = Array.from({ length: 30 }, () => [one.client.products.get(1), other.client.products.get(1)]).flat();
    await one.clock.drive(Promise.all(calls));

    expect(one.clock.now()).toBe(before);
  });

  it('can be switched off', async () => {
    const { client, clock } = makeClient(product, { pace: false });
    const before = clock.now();

    await clock.drive(Promise.all(Array.from({ length: 200 }, () => client.products.get(1))));

    expect(clock.now()).toBe(before);
  });

  it('can be a pacer of one’s own', async () => {
    const base = makeClient(product);
    const pace = createPacer({ requestsPerMinute: 61, burst: 1, clock: base.clock });
    const { client } = makeClient(product, { clock: base.clock, pace });
    const before = base.clock.now();

    await base.clock.drive(Promise.all([client.products.get(1), client.products.get(2)]));

    expect(base.clock.now() - before).toBe(1000);
  });
});
