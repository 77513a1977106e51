import { describe, expect, it } from 'vitest';
import { makeClient } from './testing/make-client.ts';
import { openStore, whileTimePasses } from '../tests/open-store.ts';
import type { Respond } from './testing/far-end.ts';

/** A list of numbers, in pages, some of which take longer. */
const numbers =
  (total: number, { max = 100, tellsTotal = true } = {}): Respond =>
  async ({ query }) => {
    const [offset, limit] = [Number(query['offset']), Math.min(Number(query['limit']), max)];
    const ids = Array.from({ length: Math.max(0, Math.min(limit, total - offset)) }, (_, index) => offset + index);
    for (let turns = (offset % 7) * 5; turns > 0; turns -= 1) await Promise.resolve();
    return Response.json({ ...(tellsTotal && { total }), limit, items: ids.map((id) => ({ id })) });
  };

describe('exportAll', () => {
  it.each([0, 1, 100, 101, 250, 1_999])('gives all of %d items in order', async (total) => {
    const { client, clock } = makeClient(numbers(total));

    const found = await clock.drive(Array.fromAsync(client.products.exportAll()));

    expect(found.map(({ id }) => id)).toEqual(Array.from({ length: total }, (_, id) => id));
  });

  it('has so many pages under way as it is told, after the first', async () => {
    let now = 0;
    const most: number[] = [];
    const { client, clock } = makeClient(async (request, index) => {
      most.push((now += 1));
      for (let turns = 20; turns > 0; turns -= 1) await Promise.resolve();
      now -= 1;
      return numbers(1_000)(request, index);
    });

    await clock.drive(Array.fromAsync(client.products.exportAll({}, { concurrency: 4 })));

    expect(most[0]).toBe(1);
    expect(Math.max(...most)).toBe(4);
  });

  it('begins at the offset, keeps the filters and the size of a page', async () => {
    const { client, clock, requests } = makeClient(numbers(50));

    const found = await clock.drive(
      Array.fromAsync(
        client.products.exportAll({ offset: 10, limit: 20, keyword: 'tea', responseFields: 'total,items(id)' }),
      ),
    );

    expect(found.map(({ id }) => id)).toEqual(Array.from({ length: 40 }, (_, index) => index + 10));
    expect(requests.map(({ query }) => query)).toEqual(
      ['10', '30'].map((offset) => ({ offset, limit: '20', keyword: 'tea', responseFields: 'total,items(id)' })),
    );
  });

  it('misses nothing where the platform puts fewer on a page than asked for', async () => {
    const { client, clock } = makeClient(numbers(75, { max: 10 }));

    expect(await clock.drive(Array.fromAsync(client.products.exportAll({ limit: 40 })))).toHaveLength(75);
  });

  it('goes page by page where the answers do not tell the total', async () => {
    const { client, clock } = makeClient(numbers(250, { tellsTotal: false }));

    expect(await clock.drive(Array.fromAsync(client.products.exportAll()))).toHaveLength(250);
  });

  it('tells how far it is', async () => {
    const { client, clock } = makeClient(numbers(250));
    const told: unknown[] = [];

    await clock.drive(
      Array.fromAsync(client.products.exportAll({}, { onProgress: (progress) => void told.push(progress) })),
    );

    expect(told).toEqual([100, 200, 250].map((fetched) => ({ fetched, total: 250 })));
  });

  it('gives up what is under way when the loop is left', async () => {
    const signals: AbortSignal[] = [];
    const { client } = makeClient(undefined, {
      retry: false,
      fetch: async (url, init) => {
        if (init.signal) signals.push(init.signal);
        const offset = Number(new URL(url).searchParams.get('offset'));
        if (offset === 0) return Response.json({ total: 1_000, items: Array.from({ length: 100 }, () => ({ id: 1 })) });
        return new Promise(() => {});
      },
    });

    for await (const _ of client.products.exportAll()) break;

    expect(signals.slice(1).map(({ aborted }) => aborted)).toEqual(Array.from({ length: 9 }, () => true));
  });

  it('ends when the signal aborts', async () => {
    const { client } = makeClient(numbers(1_000));
    const work = Array.fromAsync(client.products.exportAll({}, { signal: AbortSignal.abort(new Error('enough')) }));

    await expect(work).rejects.toMatchObject({ code: 'aborted' });
  });

  it('uses the limit of 600 requests a minute and is never refused', async () => {
    const { sandbox, client, statuses } = await openStore();
    await whileTimePasses(
      sandbox,
      client.batch((b) => Array.from({ length: 1_000 }, (_, index) => b.products.create({ name: `Tin ${index}` }))),
    );
    sandbox.clock.advance(120_000);
    statuses.length = 0;
    const since = sandbox.clock.now();

    const found = await whileTimePasses(
      sandbox,
      Array.fromAsync(
        client.products.exportAll({ limit: 1, sortBy: 'ADDED_TIME_ASC', responseFields: 'total,items(id)' }),
      ),
    );

    expect(new Set(found.map(({ id }) => id)).size).toBe(1_000);
    expect(statuses).toHaveLength(1_000);
    expect(new Set(statuses)).toEqual(new Set([200]));
    // 50 at once and 540 a minute after that.
    expect(sandbox.clock.now() - since).toBeLessThan(115_000);
  });
});
