import { beforeEach, describe, expect, it } from 'vitest';
import { finishedBatch, sendBatch } from '../testing/batch.ts';
import { openTestStore, type TestStore } from '../testing/test-store.ts';

const PROFILE = { method: 'GET', path: '/profile?responseFields=generalInfo(storeId)' };
const NOWHERE = { method: 'GET', path: '/products/1' };
const ORDER = {
  email: 'ana@shop.example',
  subtotal: 1,
  total: 1,
  paymentStatus: 'PAID',
  fulfillmentStatus: 'AWAITING_PROCESSING',
};
const product = (name: string) => ({ method: 'POST', path: '/products', body: { name } });

const NOON = Date.parse('2026-01-31T12:00:00Z');

describe('the calls for batches', () => {
  let store: TestStore;

  beforeEach(async () => {
    store = await openTestStore({ clock: { frozenAtMs: NOON } });
    return () => store.close();
  });

  const namesOf = async (): Promise<string[]> =>
    (await store.call('GET', '/products?sortBy=ADDED_TIME_ASC')).body.items.map((item: { name: string }) => item.name);

  // fidelity: documented
  it('make the calls of a batch one after another, and give each its answer', async () => {
    const ticket = await sendBatch(store, [
      { id: 'first', ...product('Tea') },
      { id: '000002', method: 'GET', path: 'products?responseFields=total,items(name)', body: '' },
      { method: 'PUT', path: '/storage/theme', body: 'dark' },
      { ...PROFILE, body: undefined },
    ]);

    expect(await finishedBatch(store, ticket)).toEqual({
      status: 'COMPLETED',
      totalRequests: 4,
      completedRequests: 4,
      responses: [
        answered({ id: expect.any(Number) }, 'first'),
        answered({ total: 1, items: [{ name: 'Tea' }] }, '000002'),
        answered({ updateCount: 1, success: true }),
        answered({ generalInfo: { storeId: store.storeId } }),
      ],
    });
  });

  // fidelity: assumed, the reference of 2026 says that responses come with `escapedJson=true` only, its table and the
  // reference of 2020 describe `httpBody`; they come as `httpBody` unless they are asked for as text
  it('give the answers as text when asked to', async () => {
    const ticket = await sendBatch(store, [PROFILE, NOWHERE]);

    const { responses } = await finishedBatch(store, ticket, 'escapedJson=true');

    expect(responses[0]).toEqual({
      status: 'COMPLETED',
      httpStatusCode: 200,
      httpStatusLine: 'OK',
      escapedHttpBody: JSON.stringify({ generalInfo: { storeId: store.storeId } }),
    });
    expect(JSON.parse(responses[1].escapedHttpBody)).toMatchObject({ errorCode: 'PRODUCT_NOT_FOUND' });
  });

  // fidelity: assumed, how a file comes in a batch is not said; as text, or in Base64 where it is bytes
  it('give a file as text', async () => {
    const { orderId } = (await store.call('POST', '/orders', ORDER)).body;

    const ticket = await sendBatch(store, [{ method: 'GET', path: `/orders/${orderId}/invoice` }]);
    const escaped = (await finishedBatch(store, ticket, 'escapedJson=true')).responses[0];
    const plain = (await finishedBatch(store, ticket)).responses[0];

    expect(escaped.escapedHttpBody).toContain('<html');
    expect(plain.httpBody).toBe(escaped.escapedHttpBody);
  });

  // fidelity: documented
  it('stop at the first failure, unless told otherwise', async () => {
    const calls = [product('Tea'), NOWHERE, product('Coffee')];
    const stopped = await finishedBatch(store, await sendBatch(store, calls));
    const whole = await finishedBatch(store, await sendBatch(store, calls, 'stopOnFirstFailure=false'));

    expect(stopped.responses.map((response: { status: string }) => response.status)).toEqual([
      'COMPLETED',
      'FAILED',
      'NOT_EXECUTED',
    ]);
    expect(stopped.responses[1]).toMatchObject({ httpStatusCode: 404, httpStatusLine: 'Not Found' });
    expect(stopped.responses[2]).toEqual({ status: 'NOT_EXECUTED' });
    expect(whole.responses.map((response: { status: string }) => response.status)).toEqual([
      'COMPLETED',
      'FAILED',
      'COMPLETED',
    ]);
    expect(await namesOf()).toEqual(['Tea', 'Tea', 'Coffee']);
  });

  // fidelity: documented
  it('try again what is answered 5xx, five times and three seconds apart, where they go on after failures', async () => {
    store.sandbox.faults.add({ target: 'rest', kind: 'status', status: 503, match: 'products.get', times: 5 });
    const { id } = (await store.call('POST', '/products', { name: 'Tea' })).body;
    const ticket = await sendBatch(store, [{ method: 'GET', path: `/products/${id}` }], 'stopOnFirstFailure=false');

    const isWaiting = async () => (await tries(store, id)).length;
    for (let made = 1; made <= 5; made += 1) {
      await expect.poll(isWaiting, { interval: 5 }).toBe(made);
      store.sandbox.clock.advance(2_999);
      expect(await isWaiting()).toBe(made);
      store.sandbox.clock.advance(1);
    }

    expect((await finishedBatch(store, ticket)).responses).toMatchObject([{ httpStatusCode: 200 }]);
    expect(await tries(store, id)).toEqual([503, 503, 503, 503, 503, 200]);
  });

  // fidelity: documented
  it('run the batches of a store in the order in which they came', async () => {
    const numbers = Array.from({ length: 12 }, (_, number) => number);
    const tickets = await Promise.all(
      numbers.map((number) => sendBatch(store, [product(`${number}a`), product(`${number}b`)])),
    );
    await finishedBatch(store, tickets.at(-1) ?? '');

    expect(await namesOf()).toEqual(numbers.flatMap((number) => [`${number}a`, `${number}b`]));
  });

  // fidelity: documented
  it('make up to 100 calls at once where they may', async () => {
    store.sandbox.faults.add({ target: 'rest', kind: 'latency', delayMs: 60, match: 'storeProfile.get' });
    const calls = Array.from({ length: 100 }, () => PROFILE);
    const since = performance.now();

    const { responses } = await finishedBatch(store, await sendBatch(store, calls, 'allowParallelMode=true'));

    expect(responses).toHaveLength(100);
    expect(performance.now() - since).toBeLessThan(2_000);
  });

  // fidelity: documented
  it('bring the first ticket again for the same key within an hour', async () => {
    const key = 'deduplicationKey=11d140a2-966f-4a9f-b4e6-fc451bc78979';
    const first = await sendBatch(store, [product('Tea')], key);

    expect(await sendBatch(store, [product('Tea')], key)).toBe(first);
    await finishedBatch(store, first);
    store.sandbox.clock.advance(3_601_000);
    const later = await sendBatch(store, [product('Coffee')], key);

    expect(later).not.toBe(first);
    await finishedBatch(store, later);
    expect(await namesOf()).toEqual(['Tea', 'Coffee']);
  });

  // fidelity: documented
  it('stop the batches of a group; what was not made reads as completed', async () => {
    store.sandbox.faults.add({ target: 'rest', kind: 'status', status: 500, match: 'storeProfile.get', times: 1 });
    const held = await sendBatch(store, [PROFILE, product('Tea')], 'stopOnFirstFailure=false&groupId=7');
    const waiting = await sendBatch(store, [product('Coffee')], 'groupId=7');
    const other = await sendBatch(store, [product('Cocoa')]);

    expect((await store.call('POST', '/batch/cancel-group?groupId=7')).body).toEqual({ updateCount: 1 });
    expect((await store.call('POST', '/batch/cancel-group?groupId=8')).body).toEqual({ updateCount: 0 });
    store.sandbox.clock.advance(3_000);
    await finishedBatch(store, other);

    expect((await finishedBatch(store, held)).responses[1]).toEqual({ status: 'COMPLETED' });
    expect((await finishedBatch(store, waiting)).responses).toEqual([{ status: 'COMPLETED' }]);
    expect(await namesOf()).toEqual(['Cocoa']);
  });

  // fidelity: documented
  it('stop one batch of a group where its ticket is named', async () => {
    store.sandbox.faults.add({ target: 'rest', kind: 'status', status: 500, match: 'storeProfile.get', times: 1 });
    await sendBatch(store, [PROFILE], 'stopOnFirstFailure=false');
    const stopped = await sendBatch(store, [product('Tea')], 'groupId=7');
    const kept = await sendBatch(store, [product('Coffee')], 'groupId=7');

    await store.call('POST', `/batch/cancel-group?groupId=7&ticketId=${stopped}`);
    store.sandbox.clock.advance(3_000);
    await finishedBatch(store, kept);

    expect(await namesOf()).toEqual(['Coffee']);
  });

  // fidelity: assumed, that a ticket is forgotten is documented, what is answered for one that is not known is not; 404
  it('stop and forget a batch', async () => {
    store.sandbox.faults.add({ target: 'rest', kind: 'status', status: 500, match: 'storeProfile.get', times: 1 });
    const ticket = await sendBatch(store, [PROFILE, product('Tea')], 'stopOnFirstFailure=false');

    expect((await store.call('DELETE', `/batch?ticketId=${ticket}`)).body).toEqual({ deleteCount: 1 });
    store.sandbox.clock.advance(3_000);

    expect((await store.call('GET', `/batch?ticketId=${ticket}`)).status).toBe(404);
    expect((await store.call('DELETE', `/batch?ticket=${ticket}`)).status).toBe(404);
    await finishedBatch(store, await sendBatch(store, [product('Coffee')]));
    expect(await namesOf()).toEqual(['Coffee']);
  });

  // fidelity: assumed, the call and its fields are documented, the order of the list is not; the newest first
  it('find batches by status', async () => {
    const done = await sendBatch(store, [PROFILE]);
    await finishedBatch(store, done);
    store.sandbox.faults.add({ target: 'rest', kind: 'status', status: 500, match: 'products.search', times: 1 });
    const search = { method: 'GET', path: '/products' };
    const running = await sendBatch(store, [PROFILE, search], 'stopOnFirstFailure=false');
    const queued = await sendBatch(store, [PROFILE]);
    const last = await sendBatch(store, [PROFILE]);
    const find = async (query: string) => (await store.call('GET', `/batch?${query}`)).body;

    await expect
      .poll(() => find('status=IN_PROGRESS'))
      .toEqual({
        items: [{ ticket: running, status: 'IN_PROGRESS' }],
      });
    expect(await find(`ticket=${running}`)).toMatchObject({ totalRequests: 2, completedRequests: 1 });
    expect(await find(`ticket=${queued}`)).toMatchObject({ status: 'QUEUED', completedRequests: 0 });
    expect(await find('status=COMPLETED&limit=100')).toEqual({ items: [{ ticket: done, status: 'COMPLETED' }] });
    expect((await find('status=QUEUED&limit=1')).items).toEqual([{ ticket: last, status: 'QUEUED' }]);
    expect((await find('status=QUEUED&limit=1&offset=1')).items).toEqual([{ ticket: queued, status: 'QUEUED' }]);
    expect((await store.call('GET', '/batch')).status).toBe(400);
  });

  // fidelity: assumed, that 500 calls fit is documented, what is answered to more, and to none, is not; 400
  it('refuse a batch that is no batch', async () => {
    const many = (count: number) => Array.from({ length: count }, () => PROFILE);
    const refused = [{}, [], many(501), [{ method: 'GET' }], [{ ...PROFILE, method: 'PATCH' }]];

    for (const body of refused) {
      expect(await store.call('POST', '/batch', body)).toMatchObject({
        status: 400,
        body: { errorCode: 'WRONG_PARAMETER' },
      });
    }
    expect((await store.call('POST', '/batch', many(500))).status).toBe(200);
  });

  // fidelity: assumed, the reference does not say how long a ticket can be read; a day after it was given
  it('forget a batch a day after it came', async () => {
    const old = await sendBatch(store, [PROFILE]);
    await finishedBatch(store, old);
    store.sandbox.clock.advance(86_401_000);

    await sendBatch(store, [PROFILE]);

    expect((await store.call('GET', `/batch?ticket=${old}`)).status).toBe(404);
  });
});

/** What the attempts at reading a product were answered. */
async function tries(store: TestStore, id: number): Promise<number[]> {
  const { traffic, db } = store.sandbox.platform;
  await traffic.flush();
  const rows = await db
    .selectFrom('traffic')
    .select('status')
    .where('url', 'like', `%/products/${id}`)
    .orderBy('id')
    .execute();
  return rows.map((row) => row.status);
}

const answered = (httpBody: unknown, id?: string) => ({
  ...(id && { id }),
  status: 'COMPLETED',
  httpStatusCode: 200,
  httpStatusLine: 'OK',
  httpBody,
});
