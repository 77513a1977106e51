import { describe, expect, it } from 'vitest';
import { createClient } from '../index.ts';
import { openStore, whileTimePasses, type Scene } from '../../tests/open-store.ts';
import type { Batch } from './batch-types.ts';
import type { Operations } from '@ecwid-kit/types';

/** Makes a batch in a store whose time passes. */
const during =
  ({ sandbox, client }: Scene): Batch<Operations> =>
  (collect, options) =>
    whileTimePasses(sandbox, client.batch(collect, options));

const failed = (error: object) => ({ ok: false, error: expect.objectContaining(error) });

describe('client.batch', () => {
  it('makes many calls as one, and puts each outcome where its call was', async () => {
    const scene = await openStore();
    const batch = during(scene);
    const { made } = await batch((b) => ({ made: ['Tin', 'Čaj "1"'].map((name) => b.products.create({ name })) }));
    const ids = made.map((outcome) => (outcome.ok ? outcome.value.id : 0));

    const found = await batch((b) => ({
      one: b.products.get(ids[0] ?? 0, { responseFields: 'name' }),
      list: ids.map((id) => b.products.get(id, { responseFields: 'id,name' })),
      deep: { stored: b.appStorage.update('theme', 'dark "1"'), total: b.products.search({ responseFields: 'total' }) },
      note: 'kept',
    }));

    expect(found).toEqual({
      one: { ok: true, value: { name: 'Tin' } },
      list: [
        { ok: true, value: { id: ids[0], name: 'Tin' } },
        { ok: true, value: { id: ids[1], name: 'Čaj "1"' } },
      ],
      deep: {
        stored: { ok: true, value: { updateCount: 1, success: true } },
        total: { ok: true, value: { total: 2 } },
      },
      note: 'kept',
    });
    expect(await scene.client.appStorage.get('theme')).toMatchObject({ value: 'dark "1"' });
  });

  it('gives each call the error that it would have got by itself', async () => {
    const scene = await openStore({ scopes: ['read_catalog'] });

    const [missing, refused, found] = await during(scene)((b) => [
      b.products.get(404),
      b.products.create({ name: 'Tin' }),
      b.products.search(),
    ]);

    expect(missing).toEqual(
      failed({ code: 'api_rejected', status: 404, errorCode: 'PRODUCT_NOT_FOUND', operation: 'products.get' }),
    );
    expect(refused).toEqual(failed({ status: 403, errorCode: 'INSUFFICIENT_APP_SCOPE', retryable: false }));
    expect(found?.ok).toBe(true);
  });

  it('sends 500 at a time', async () => {
    const sent: string[] = [];
    const scene = await openStore({ client: { hooks: { onRequest: ({ operation }) => void sent.push(operation) } } });

    const outcomes = await during(scene)((b) =>
      Array.from({ length: 1_100 }, (_, index) => b.products.create({ name: `Tin ${index}` })),
    );

    expect(outcomes.filter(({ ok }) => !ok)).toEqual([]);
    const newest = await scene.client.products.search({ sortBy: 'ADDED_TIME_DESC', limit: 1 });
    expect(newest).toMatchObject({ total: 1_100, items: [{ name: 'Tin 1099' }] });
    expect(sent.filter((operation) => operation === 'batches.create')).toHaveLength(3);
  });

  it('stops at the first failure when told to, across what it sends', async () => {
    const scene = await openStore();

    const outcomes = await during(scene)(
      (b) =>
        Array.from({ length: 501 }, (_, index) =>
          index === 1 ? b.products.get(404) : b.products.create({ name: 'Tin' }),
        ),
      { stopOnFirstFailure: true },
    );

    expect(outcomes[0]?.ok).toBe(true);
    expect(outcomes[1]).toEqual(failed({ status: 404 }));
    expect(outcomes.slice(2)).toEqual(outcomes.slice(2).map(() => failed({ code: 'not_executed', retryable: true })));
    expect((await scene.client.products.search()).total).toBe(1);
  });

  it('is made once, also when the answer to it is lost', async () => {
    let isLost = true;
    const scene = await openStore();
    const { sandbox, options } = scene;
    const client = createClient({
      ...options,
      async fetch(url, init) {
        const response = await sandbox.fetch(url, init);
        if (!isLost) return response;
        isLost = false;
        throw new TypeError('fetch failed');
      },
    });

    await whileTimePasses(
      sandbox,
      client.batch((b) => b.products.create({ name: 'Tin' })),
    );

    expect((await client.products.search()).total).toBe(1);
  });

  it('gives every call the error of a batch that was not taken', async () => {
    const scene = await openStore();
    scene.sandbox.faults.add({ target: 'rest', kind: 'status', status: 400, match: 'batches.create', times: 1 });

    const outcomes = await during(scene)((b) => [b.products.get(1), b.products.get(2)]);

    const refused = failed({ status: 400, operation: 'batches.create' });
    expect(outcomes).toEqual([refused, refused]);
  });

  it('ends when the signal aborts, and has the platform stop', async () => {
    const scene = await openStore();
    const { sandbox, client } = scene;
    sandbox.faults.add({ target: 'rest', kind: 'status', status: 500, match: 'storeProfile.get' });
    const controller = new AbortController();
    const work = client.batch((b) => [b.storeProfile.get(), b.products.create({ name: 'Tin' })], {
      signal: controller.signal,
      onProgress: () => controller.abort(new Error('enough')),
    });

    await expect(whileTimePasses(sandbox, work)).rejects.toMatchObject({ code: 'aborted' });

    await expect.poll(() => client.batches.get({ status: 'QUEUED' })).toEqual({ items: [] });
    sandbox.clock.advance(60_000);
    expect((await client.products.search()).total).toBe(0);
  });

  it('does not wait past its deadline', async () => {
    const scene = await openStore();
    scene.sandbox.faults.add({ target: 'rest', kind: 'status', status: 500, match: 'storeProfile.get', times: 5 });

    const outcome = await during(scene)((b) => b.storeProfile.get(), { deadlineMs: 5_000 });

    expect(outcome).toEqual(failed({ code: 'timed_out' }));
  });

  it('refuses what does not fit into a batch, without sending anything', async () => {
    const scene = await openStore();

    const outcomes = await during(scene)((b) => [
      b.productVariations.uploadImage(1, 2, new Blob(['x'])),
      // @ts-expect-error -- options belong to the batch
      b.products.get(1, {}, { timeoutMs: 1 }),
      b.products.get(Number.NaN),
    ]);

    expect(outcomes).toEqual(outcomes.map(() => failed({ code: 'request_invalid' })));
    expect(scene.statuses).toEqual([]);
  });

  it('takes no call once it has been sent', async () => {
    const scene = await openStore();
    let late: Promise<unknown> | undefined;

    await during(scene)((b) => {
      const first = b.products.search();
      late = first.then(() => b.products.search());
      return first;
    });

    expect(await late).toEqual(failed({ code: 'request_invalid' }));
  });

  it('tells how far it is', async () => {
    const scene = await openStore();
    const told: { completed: number; total: number }[] = [];

    await during(scene)((b) => [b.products.search(), b.products.search()], {
      parallel: true,
      onProgress: (progress) => void told.push(progress),
    });

    expect(told.at(-1)).toEqual({ completed: 2, total: 2 });
  });
});
