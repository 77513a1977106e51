import { assert, asyncProperty, constantFrom, double, record, string } from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';

const NEW_YEAR = Date.parse('2026-01-01T00:00:00Z');
const DAY_MS = 86_400_000;

describe('the discount coupon calls', () => {
  let store: TestStore;

  beforeEach(async () => {
    store = await openTestStore({ clock: { frozenAtMs: NEW_YEAR } });
    return () => store.close();
  });

  const create = async (body: Record<string, unknown> = {}): Promise<{ id: number; code: string }> =>
    (await store.call('POST', '/discount_coupons', body)).body;
  const read = async (id: number) => (await store.call('GET', `/discount_coupons/${id}`)).body;
  const codesOf = async (query: string): Promise<string[]> =>
    (await store.call('GET', `/discount_coupons?${query}`)).body.items.map((item: { code: string }) => item.code);
  const order = (discountCoupon: object) =>
    store.call('POST', '/orders', {
      email: 'ana@shop.example',
      subtotal: 1,
      total: 1,
      paymentStatus: 'PAID',
      fulfillmentStatus: 'AWAITING_PROCESSING',
      discountCoupon,
    });

  // fidelity: documented
  it('reads back what was created, with what the platform adds', async () => {
    const { id, code } = await create({
      name: '10% OFF',
      code: 'DISC',
      discountType: 'PERCENT',
      discount: 10,
      launchDate: '2024-06-06 08:00:00 +0400',
      catalogLimit: { products: [7], categories: [] },
    });

    expect(code).toBe('DISC');
    expect(await read(id)).toEqual({
      id,
      name: '10% OFF',
      code: 'DISC',
      discountType: 'PERCENT',
      status: 'ACTIVE',
      discount: 10,
      launchDate: '2024-06-06 04:00:00 +0000',
      usesLimit: 'UNLIMITED',
      repeatCustomerOnly: false,
      applicationLimit: 'UNLIMITED',
      catalogLimit: { products: [7], categories: [] },
      creationDate: '2026-01-01 00:00:00 +0000',
      updateDate: '2026-01-01 00:00:00 +0000',
      orderCount: 0,
    });
  });

  // fidelity: assumed, what a coupon without a code gets is known from a sample only; twelve capitals and digits
  it('makes up a code, and never one twice', async () => {
    const [first, second] = [await create({ name: 'A' }), await create({ name: 'B' })];

    expect(first.code).toMatch(/^[A-Z0-9]{12}$/);
    expect(second.code).not.toBe(first.code);
  });

  // fidelity: assumed, what a code that is taken gives is not said; shoppers type codes in any case, so two coupons
  // must not differ by case alone
  it('answers 409 for a code that another coupon has, in any case', async () => {
    const { id } = await create({ code: 'DISC' });
    const other = await create({ code: 'OTHER' });

    expect((await store.call('POST', '/discount_coupons', { code: 'disc' })).status).toBe(409);
    expect((await store.call('PUT', `/discount_coupons/${other.id}`, { code: 'DISC' })).status).toBe(409);
    expect((await store.call('PUT', `/discount_coupons/${id}`, { code: 'disc' })).status).toBe(200);
  });

  // fidelity: assumed, 404 is documented, limits of the amounts are not; nothing below zero and no percentage above
  // 100
  it('answers the documented 404, and 400 for amounts that make no sense', async () => {
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const { status, body } = await store.call(method, '/discount_coupons/42', method === 'PUT' ? {} : undefined);
      expect(status).toBe(404);
      expect(body.errorCode).toBe('DISCOUNT_COUPON_NOT_FOUND');
    }
    expect((await store.call('POST', '/discount_coupons', { discount: -1 })).status).toBe(400);
    const tooMuch = { discountType: 'PERCENT', discount: 101 };
    expect((await store.call('POST', '/discount_coupons', tooMuch)).status).toBe(400);
    expect((await store.call('POST', '/discount_coupons', { expirationDate: 'soon' })).status).toBe(400);
  });

  // fidelity: documented
  it('keeps every field that an update does not send', async () => {
    const { id } = await create({ code: 'DISC', shippingLimit: { shippingMethods: ['a'] } });
    const patch = record(
      {
        name: string(),
        discount: double({ min: 0, max: 100, noNaN: true }).map((amount) => Math.round(amount * 100) / 100),
        discountType: constantFrom('ABS', 'PERCENT', 'SHIPPING'),
        usesLimit: constantFrom('UNLIMITED', 'SINGLE'),
        status: constantFrom('ACTIVE', 'PAUSED'),
      },
      { requiredKeys: [] },
    );
    await assert(
      asyncProperty(patch, async (sent) => {
        const before = await read(id);
        await store.call('PUT', `/discount_coupons/${id}`, sent);
        expect(await read(id)).toEqual({ ...before, ...sent });
      }),
      { numRuns: 30 },
    );
  });

  // fidelity: assumed, `repeatCustomerOnly` and `applicationLimit` say the same and how they go together is not said;
  // the one that is sent decides
  it('keeps the two spellings for regular customers in step', async () => {
    const { id } = await create({ repeatCustomerOnly: true });
    expect(await read(id)).toMatchObject({ applicationLimit: 'REPEAT_CUSTOMER_ONLY', repeatCustomerOnly: true });

    await store.call('PUT', `/discount_coupons/${id}`, { applicationLimit: 'NEW_CUSTOMER_ONLY' });
    expect(await read(id)).toMatchObject({ applicationLimit: 'NEW_CUSTOMER_ONLY', repeatCustomerOnly: false });
  });

  // fidelity: assumed, the status EXPIRED is documented, what sets it is not; the moment of `expirationDate` does
  it('expires by the clock', async () => {
    const { id, code } = await create({ expirationDate: '2026-01-02 00:00:00 +0000' });
    expect((await read(id)).status).toBe('ACTIVE');
    expect(await codesOf('availability=ACTIVE')).toEqual([code]);

    store.sandbox.clock.advance(DAY_MS);

    expect((await read(id)).status).toBe('EXPIRED');
    expect(await codesOf('availability=ACTIVE')).toEqual([]);
    expect(await codesOf('availability=EXPIRED')).toEqual([code]);
  });

  // fidelity: assumed, the status USEDUP is documented, what sets it is not; the first order does, for a coupon of a
  // single use
  it('counts the orders that used it; a single-use one is then used up', async () => {
    const many = await create({ code: 'MANY' });
    const once = await create({ code: 'ONCE', usesLimit: 'SINGLE' });

    await order({ code: 'MANY' });
    await order({ code: 'many' });
    await order({ code: 'ONCE' });
    await order({ code: 'FOREIGN' });

    expect(await read(many.id)).toMatchObject({ orderCount: 2, status: 'ACTIVE' });
    expect(await read(once.id)).toMatchObject({ orderCount: 1, status: 'USEDUP' });
  });

  // fidelity: assumed, the reference of 2020 takes a code where today's names the id only, and clients in use send codes
  it('takes an id or a code', async () => {
    const { id } = await create({ code: 'MOXQ3YCW' });

    const changed = await store.call('PUT', '/discount_coupons/moxq3ycw', { discount: 7 });

    expect(changed.body).toEqual({ updateCount: 1 });
    expect((await store.call('GET', '/discount_coupons/MOXQ3YCW')).body).toMatchObject({ id, discount: 7 });
    expect((await store.call('DELETE', '/discount_coupons/MOXQ3YCW')).status).toBe(200);
    expect((await store.call('GET', '/discount_coupons/MOXQ3YCW')).body.errorCode).toBe('DISCOUNT_COUPON_NOT_FOUND');
  });

  // fidelity: documented
  it('filters and pages', async () => {
    await create({ code: 'A', discountType: 'PERCENT', discount: 5 });
    await create({ code: 'B', status: 'PAUSED' });
    store.sandbox.clock.advance(DAY_MS);
    await create({ code: 'C', discountType: 'SHIPPING' });

    expect(await codesOf('code=b')).toEqual(['B']);
    expect(await codesOf('discount_type=PERCENT')).toEqual(['A']);
    expect(await codesOf('discount_type=PERCENT,SHIPPING')).toEqual(['A', 'C']);
    expect(await codesOf('availability=PAUSED')).toEqual(['B']);
    expect(await codesOf('createdFrom=2026-01-02')).toEqual(['C']);
    expect(await codesOf('createdTo=2026-01-01&discount_type=ABS')).toEqual(['B']);
    expect((await store.call('GET', '/discount_coupons?limit=2&offset=2')).body).toMatchObject({
      total: 3,
      count: 1,
      items: [{ code: 'C' }],
    });
  });

  // fidelity: documented
  it('tells the apps that may know', async () => {
    const { id } = await create({ code: 'DISC' });
    await store.call('PUT', `/discount_coupons/${id}`, { name: 'Sale' });
    await store.call('DELETE', `/discount_coupons/${id}`);

    expect(await store.events()).toEqual([
      { eventType: 'discount_coupon.created', entityId: id },
      { eventType: 'discount_coupon.updated', entityId: id },
      { eventType: 'discount_coupon.deleted', entityId: id },
    ]);
    expect((await store.call('GET', '/discount_coupons')).body.total).toBe(0);
  });
});

describe('a store without discount coupons', () => {
  // fidelity: assumed, the error is documented, what switches coupons off is not; a flag of account.availableFeatures
  it('answers every call for them with 403', async () => {
    const store = await openTestStore({ profile: { account: { availableFeatures: [] } } });
    const calls = [
      ['GET', '/discount_coupons'],
      ['GET', '/discount_coupons/1'],
      ['POST', '/discount_coupons', { code: 'DISC' }],
      ['PUT', '/discount_coupons/1', { code: 'DISC' }],
      ['DELETE', '/discount_coupons/1'],
    ] as const;

    for (const [method, path, body] of calls) {
      expect(await store.call(method, path, body)).toMatchObject({
        status: 403,
        body: { errorCode: 'DISCOUNTS_FEATURE_NOT_AVAILABLE' },
      });
    }
    await store.close();
  });
});
