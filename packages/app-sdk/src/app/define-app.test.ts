import { expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { defineApp, type App } from './define-app.ts';

const settings = z.object({ flat: z.number().default(4) });
const base = { clientId: 'a', name: 'A', settings } as const;

it('builds a lazy schema once', () => {
  let built = 0;
  const app = defineApp({
    ...base,
    scopes: [],
    settings: () => {
      built += 1;
      return settings;
    },
  });
  expect(built).toBe(0);

  expect(app.settings()).toBe(app.settings());

  expect(built).toBe(1);
});

it('types what handlers get, and fits into a list of any apps', () => {
  const app = defineApp({
    ...base,
    scopes: ['add_shipping_method', 'read_orders'],
    open: async () => ({ rate: 5 }),
    shipping: ({ settings: set, services, cart }) => {
      expectTypeOf(set).toEqualTypeOf<{ flat: number }>();
      expectTypeOf(services).toEqualTypeOf<{ rate: number }>();
      expectTypeOf(cart.currency).toEqualTypeOf<string | null | undefined>();
      return [];
    },
    webhooks: {
      'order.updated': ({ event }) => {
        expectTypeOf(event.data.oldPaymentStatus).toEqualTypeOf<string>();
        expectTypeOf(event.entityId).toEqualTypeOf<number>();
      },
    },
  });
  const apps: readonly App[] = [app];

  expect(apps).toHaveLength(1);
});

it.each([
  ['shipping', { shipping: () => [] }],
  ['discount', { discount: () => ({}) }],
  ['payment', { payment: () => new Response() }],
  ['page', { page: { title: 'A', section: 'sales' } }],
] as const)('refuses %s without the scope it is used for', (name, handler) => {
  expect(() => defineApp({ ...base, scopes: [], ...handler })).toThrow(new RegExp(`${name} is never asked`));
});

it.each(['', 'a/b', '../x', 'a b'])('refuses the client id %j, which cannot be part of an address', (clientId) => {
  expect(() => defineApp({ ...base, scopes: [], clientId })).toThrow(/client id/);
});
