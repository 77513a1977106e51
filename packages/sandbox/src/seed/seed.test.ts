import type { Order } from '@ecwid-kit/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../create-sandbox.ts';
import type { OrderExplanation } from '@ecwid-kit/types/control';
import { demoCustomers, demoOrders, demoProducts, demoReviews } from '../demo/index.ts';
import { DEMO_OWNER } from '../users/demo-owner.ts';
import { seedDemoStore } from './seed-demo-store.ts';

const NOW = Date.UTC(2026, 4, 20, 12);

let sandbox: Sandbox;
let token: string;
let storeId: number;

beforeEach(async () => {
  sandbox = await createSandbox({ seed: 1, demo: true, clock: { frozenAtMs: NOW } });
  ({ storeId } = sandbox.demo ?? { storeId: 0 });
  token = sandbox.demo?.tokens.secret ?? '';
});
afterEach(() => sandbox.close());

async function get(path: string, store = storeId, bearer = token) {
  const response = await sandbox.fetch(`/api/v3/${store}${path}`, { headers: { Authorization: `Bearer ${bearer}` } });
  // oxlint-disable-next-line typescript/no-explicit-any -- tests say what the answer is
  return { status: response.status, body: (await response.json()) as any };
}

const sum = (amounts: readonly number[]) =>
  Math.round(amounts.reduce((total, amount) => total + amount, 0) * 100) / 100;

describe('the demo store', () => {
  it('has everything that the demo describes', async () => {
    const total = async (path: string) => (await get(path)).body.total as number; // of a page
    expect({
      products: await total('/products'),
      categories: await total('/categories'),
      customers: await total('/customers'),
      orders: await total('/orders'),
      coupons: await total('/discount_coupons'),
      promotions: await total('/promotions'),
      carts: await total('/carts'),
      subscriptions: await total('/subscriptions'),
      reviews: await total('/reviews'),
    }).toEqual({
      products: demoProducts.length,
      categories: 5,
      customers: demoCustomers.length,
      orders: demoOrders.length,
      coupons: 4,
      promotions: 1,
      carts: 2,
      subscriptions: 1,
      reviews: demoReviews.length,
    });
    expect((await get('/profile')).body).toMatchObject({
      generalInfo: { storeId, storeUrl: `${sandbox.url}/shop/${storeId}` },
      settings: { storeName: 'Wrenfold' },
      formatsAndUnits: { currency: 'EUR' },
    });
  });

  it('has a subscription that is charged next month, and carts of shoppers it knows', async () => {
    const [subscription] = (await get('/subscriptions')).body.items;
    const carts = (await get('/carts')).body.items;

    expect(subscription).toMatchObject({ status: 'ACTIVE', nextCharge: '2026-06-16 12:00:00 +0000' });
    expect(subscription.orderTemplate.items).toMatchObject([{ quantity: 6, recurringChargeSettings: {} }]);
    expect(carts).toMatchObject([
      { email: 'lucie.fontanel@example.net', customerGroup: 'Friends of the shop', paymentStatus: 'INCOMPLETE' },
      { email: 'imogen.hartley@example.org' },
    ]);
  });

  it('added its products before it sold them', async () => {
    const { body } = await get('/products?limit=100');
    const products = body.items as { createTimestamp: number; updateTimestamp: number }[]; // as seeded

    const late = products.filter(({ createTimestamp, updateTimestamp }) => createTimestamp > updateTimestamp);
    expect(late).toEqual([]);
  });

  it('shows each product with a picture that is there, at every size', async () => {
    const { body } = await get('/products?limit=100');
    const products = body.items as { thumbnailUrl: string; media: { images: Record<string, string>[] } }[]; // as seeded

    expect(products.every(({ media }) => media.images.length === 1)).toBe(true);
    for (const { thumbnailUrl } of products) {
      const response = await sandbox.fetch(thumbnailUrl);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('image/svg+xml');
    }
  });

  it('has its orders at their times, each explained to the cent', async () => {
    const { body } = await get('/orders?limit=100');
    const orders = body.items as Order[]; // a page of orders
    const oldest = orders.at(-1);

    expect(oldest?.createTimestamp).toBe(NOW / 1000 - 58 * 86_400);
    for (const order of orders) {
      const explained = await sandbox.fetch(`/_sandbox/stores/${storeId}/orders/${order.id}/explanation`, {
        headers: { Authorization: `Bearer ${sandbox.operatorKey}` },
      });
      const { total, steps, calculated } = (await explained.json()) as OrderExplanation;
      expect(total).toBe(order.total);
      expect(sum(steps.map(({ amount }) => amount))).toBe(total);
      expect(calculated).toBe(true);
    }
  });

  it('gives customers the orders they made, and coupons their uses', async () => {
    const { body } = await get('/customers?email=marte.lindqvist@example.com');
    const { body: coupons } = await get('/discount_coupons');

    expect(body.items[0]).toMatchObject({ customerGroupName: 'Friends of the shop', stats: { numberOfOrders: 3 } });
    const uses = coupons.items.map(({ code, orderCount }: { code: string; orderCount: number }) => [code, orderCount]);
    expect(Object.fromEntries(uses)).toMatchObject({ WELCOME10: 1, FIVEOFF: 1, FREEPOST: 0 });
  });

  it('has reviews at their times, some by buyers, some that wait for the shop', async () => {
    const { body } = await get('/reviews?sortBy=DATE_CREATED_ASC');
    const { body: mug } = await get('/products?keyword=MUG-KALM');

    expect(body.items.map(({ createTimestamp }: { createTimestamp: number }) => createTimestamp)).toEqual(
      demoReviews.map(({ daysAgo }) => NOW - daysAgo * 86_400_000),
    );
    expect(body.items.filter(({ orderId }: { orderId?: string }) => orderId !== undefined).length).toBeGreaterThan(10);
    expect((await get('/reviews/filters_data')).body).toEqual({ allCount: 31, moderatedCount: 4, publishedCount: 27 });
    expect(mug.items[0]).toMatchObject({ rating: 5, reviewsPublished: 2, reviewsModerated: 0 });
  });

  it('belongs to the demo owner, and has an app whose token can make every call', async () => {
    const signedIn = await sandbox.fetch('/_sandbox/sessions/demo', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    });
    const { permissions } = (await get('/application/token')).body as { permissions: string[] };

    expect(await signedIn.json()).toMatchObject({ user: { email: DEMO_OWNER.email } });
    expect(permissions).toContain('update_catalog');
    expect(permissions).toContain('public_storefront');
    expect(permissions).toContain('add_payment_method'); // payment options ask for it
    expect(permissions).not.toContain('add_to_cp');
    expect(sandbox.demo?.tokens.public).toMatch(/^public_SANDBOX/);
  });

  it('tells no app of how it was filled', async () => {
    const rows = await sandbox.platform.db.selectFrom('delivery').select('id').execute();

    expect(rows).toEqual([]);
  });

  it('is seeded once: a second time gives the same tokens and changes nothing', async () => {
    await sandbox.fetch(`/api/v3/${storeId}/orders/${(await get('/orders')).body.items[0].id}`, {
      method: 'DELETE',
      headers: { Authorization: `Bearer ${token}` },
    });

    expect(await seedDemoStore(sandbox.platform)).toEqual(sandbox.demo);
    expect((await get('/orders')).body.total).toBe(demoOrders.length - 1);
  });

  it('is as new after a reset, and its app works on', async () => {
    const before = (await get('/products?limit=100')).body.items.map(({ id, name }: { id: number; name: string }) => [
      id,
      name,
    ]);
    await sandbox.fetch(`/api/v3/${storeId}/products/${before[0][0]}`, {
      method: 'DELETE',
      headers: { Authorization: `Bearer ${token}` },
    });

    await sandbox.stores.reset(storeId);

    const after = (await get('/products?limit=100')).body.items;
    expect(after.map(({ id, name }: { id: number; name: string }) => [id, name])).toEqual(before);
    expect((await get('/orders')).body.total).toBe(demoOrders.length);
    expect((await get('/classes')).body.map(({ id }: { id: number }) => id)).toContain(0);
    const rows = await sandbox.platform.db.selectFrom('delivery').select('event_type').execute();
    expect(rows.filter(({ event_type }) => event_type === 'product.created')).toEqual([]);
  });
});

describe('a fork of the demo store', () => {
  it('is the same store at its own addresses, with an app of its own', async () => {
    const fork = await sandbox.stores.fork(storeId);
    const tokens = await sandbox.apps.tokens(fork, `custom-app-${fork}-1`);
    const secret = tokens?.secret ?? '';

    const { body: profile } = await get('/profile', fork, secret);
    const { body: products } = await get('/products?limit=100', fork, secret);
    const { body: orders } = await get('/orders', fork, secret);

    expect(profile.generalInfo).toMatchObject({ storeId: fork, storeUrl: `${sandbox.url}/shop/${fork}` });
    expect(products.total).toBe(demoProducts.length);
    expect(orders.total).toBe(demoOrders.length);
    expect(JSON.stringify([profile, products, orders])).not.toContain(String(storeId));
    expect((await sandbox.fetch(products.items[0].thumbnailUrl)).status).toBe(200);
    expect((await get('/products', fork, token)).status).toBe(403);
  });

  it('goes its own way', async () => {
    const fork = await sandbox.stores.fork(storeId);
    const secret = (await sandbox.apps.tokens(fork, `custom-app-${fork}-1`))?.secret ?? '';
    const headers = { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' };
    const create = { method: 'POST', headers, body: JSON.stringify({ name: 'Tin' }) };

    const { id } = (await (await sandbox.fetch(`/api/v3/${fork}/products`, create)).json()) as { id: number };

    expect((await get('/products', fork, secret)).body.total).toBe(demoProducts.length + 1);
    expect((await get('/products')).body.total).toBe(demoProducts.length);
    expect((await get(`/products/${id}`)).status).toBe(404);
  });

  it('is the demo store again after a reset', async () => {
    const fork = await sandbox.stores.fork(storeId);
    const secret = (await sandbox.apps.tokens(fork, `custom-app-${fork}-1`))?.secret ?? '';

    await sandbox.stores.reset(fork);

    expect((await get('/products', fork, secret)).body.total).toBe(demoProducts.length);
  });
});
