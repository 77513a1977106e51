import { beforeEach, describe, expect, it } from 'vitest';
import { finishedBatch, sendBatch } from '../testing/batch.ts';
import { openTestStore, type TestStore } from '../testing/test-store.ts';

const PROFILE = { method: 'GET', path: '/profile' };
const PRODUCTS = { method: 'GET', path: '/products' };
const NEW_PRODUCT = { method: 'POST', path: '/products', body: { name: 'Tea' } };

describe('who sends a batch', () => {
  let store: TestStore;

  beforeEach(async () => {
    store = await openTestStore({
      scopes: ['read_catalog', 'public_storefront'],
      limits: { perMinute: 20 },
      clock: { frozenAtMs: 0 },
    });
    return () => store.close();
  });

  const statusesOf = async (ticket: string): Promise<number[]> =>
    (await finishedBatch(store, ticket)).responses.map(
      (response: { httpStatusCode: number }) => response.httpStatusCode,
    );

  // fidelity: documented
  it('needs the scope of each call in it', async () => {
    const ticket = await sendBatch(store, [PRODUCTS, NEW_PRODUCT, PRODUCTS], 'stopOnFirstFailure=false');

    expect(await statusesOf(ticket)).toEqual([200, 403, 200]);
    expect((await finishedBatch(store, ticket)).responses[1].httpBody.errorCode).toBe('INSUFFICIENT_APP_SCOPE');
  });

  // fidelity: assumed, what a public token may send in a batch is not said; what it may call by itself
  it('may do with a public token what that may do, and sees nothing of the secret one’s', async () => {
    const secret = await sendBatch(store, [PRODUCTS]);
    const ticket = await sendBatch(store, [PRODUCTS, NEW_PRODUCT], '', store.publicToken);
    await finishedBatch(store, secret);

    expect(await statusesOf(ticket)).toEqual([200, 403]);
    expect((await store.call('GET', `/batch?ticket=${secret}`, undefined, store.publicToken)).status).toBe(404);
    const own = await store.call('GET', '/batch?status=COMPLETED', undefined, store.publicToken);
    expect(own.body.items).toEqual([{ ticket, status: 'COMPLETED' }]);
  });

  // fidelity: assumed, whether another app may read a batch is not said; its ticket is one that nobody gave
  it('is another app: it does not find the batch', async () => {
    const ticket = await sendBatch(store, [PRODUCTS]);
    await store.sandbox.apps.register({ clientId: 'other', settings: { scopes: ['read_catalog'], endpoints: {} } });
    const { secret } = await store.sandbox.apps.install(store.storeId, 'other');

    expect((await store.call('GET', `/batch?ticket=${ticket}`, undefined, secret)).status).toBe(404);
    expect((await store.call('DELETE', `/batch?ticketId=${ticket}`, undefined, secret)).status).toBe(404);
  });

  // fidelity: assumed, whether inner calls count against the limit is not said; only what comes over the wire does
  it('is counted once for all the calls in it', async () => {
    const ticket = await sendBatch(
      store,
      Array.from({ length: 100 }, () => PRODUCTS),
    );

    expect(new Set(await statusesOf(ticket))).toEqual(new Set([200]));
  });

  // fidelity: assumed, what becomes of a batch whose token dies is not said; its calls are refused
  it('gets no further once the token is dead', async () => {
    store.sandbox.faults.add({ target: 'rest', kind: 'status', status: 500, match: 'products.search', times: 1 });
    const ticket = await sendBatch(store, [PRODUCTS, PRODUCTS], 'stopOnFirstFailure=false');
    await store.sandbox.apps.uninstall(store.storeId, 'test-app');
    store.sandbox.clock.advance(3_000);

    await expect.poll(() => answersOf(store, ticket), { interval: 5 }).toEqual([403, 403]);
  });

  it('cannot reach another store, or anything beside the store’s calls', async () => {
    const other = await store.sandbox.stores.create();
    const paths = [`/../${other}/products`, '/../../../_sandbox/info', `/%2e%2e/${other}/products`, '//x', 'http://x/'];
    const ticket = await sendBatch(
      store,
      paths.map((path) => ({ method: 'GET', path })),
      'stopOnFirstFailure=false',
    );

    expect(await statusesOf(ticket)).toEqual(paths.map(() => 404));
  });

  it('finds each call in the traffic, set off by the one that sent the batch', async () => {
    await finishedBatch(store, await sendBatch(store, [PRODUCTS, PRODUCTS]));
    const { traffic, db } = store.sandbox.platform;
    await traffic.flush();
    const rows = await db
      .selectFrom('traffic')
      .select(['method', 'url', 'client_id', 'trace_id', 'span_id', 'parent_span_id'])
      .where('store_id', '=', store.storeId)
      .where('kind', '=', 'rest')
      .execute();
    const batch = rows.find((row) => row.method === 'POST');
    const inner = rows.filter((row) => row.parent_span_id === batch?.span_id);

    const expected = { url: `/api/v3/${store.storeId}/products`, client_id: 'test-app', trace_id: batch?.trace_id };
    expect(inner).toMatchObject([expected, expected]);
  });

  it('is refused what a public token must not see, also from the answers that are remembered', async () => {
    const ticket = await sendBatch(store, [PROFILE], '', store.publicToken);

    expect((await finishedBatch(store, ticket)).responses[0].httpBody).not.toHaveProperty('account');
  });
});

/** Read from the tables: the token that could ask is dead. */
async function answersOf(store: TestStore, ticket: string): Promise<number[]> {
  const rows = await store.sandbox.platform.db
    .selectFrom('batch_part')
    .innerJoin('batch', 'batch.id', 'batch_part.batch_id')
    .select('http_status')
    .where('batch.ticket', '=', ticket)
    .execute();
  return rows.map((row) => row.http_status);
}
