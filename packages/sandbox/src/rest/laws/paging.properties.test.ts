import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { openTestStore } from '../../testing/test-store.ts';

// There are no cursors: who pages through a list in the order in which things were added meets everything once that was
// there from the beginning to the end, however many are added and changed meanwhile.

const LISTS = [
  { path: '/products', query: 'sortBy=ADDED_TIME_ASC', body: (name: string) => ({ name, price: 5 }) },
  {
    path: '/customers',
    query: 'sortBy=REGISTERED_DATE_ASC',
    body: (name: string) => ({ email: `${name}@shop.example` }),
  },
] as const;

const write = fc.record({
  /** Before which page. */
  page: fc.integer({ min: 0, max: 5 }),
  kind: fc.constantFrom('add', 'change'),
  which: fc.nat(),
});

// fidelity: documented
it.each(LISTS)('meets everything in $path once, while others write', async ({ path, query, body }) => {
  await fc.assert(
    fc.asyncProperty(fc.array(write, { maxLength: 12 }), fc.integer({ min: 1, max: 7 }), async (writes, limit) => {
      const store = await openTestStore({ limits: { perMinute: 1e6 } });
      try {
        let added = 0;
        const add = async (): Promise<number> => (await store.call('POST', path, body(`item-${added++}`))).body.id;
        const first: number[] = [];
        for (let index = 0; index < 20; index += 1) first.push(await add());

        const met: number[] = [];
        for (let offset = 0, page = 0; ; offset += limit, page += 1) {
          for (const { kind, which } of writes.filter((each) => each.page === page)) {
            const id = first[which % first.length];
            await (kind === 'add' ? add() : store.call('PUT', `${path}/${id}`, body(`changed-${added++}`)));
          }
          const { items, total } = (await store.call('GET', `${path}?${query}&limit=${limit}&offset=${offset}`)).body;
          met.push(...items.map(({ id }: { id: number }) => id));
          if (offset + limit >= total) break;
        }

        expect(met.filter((id) => first.includes(id))).toEqual(first);
        expect(new Set(met).size).toBe(met.length);
      } finally {
        await store.close();
      }
    }),
    { numRuns: 12 },
  );
});
