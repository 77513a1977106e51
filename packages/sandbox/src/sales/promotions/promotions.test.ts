import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';

const SPRING = { name: 'Spring', discountBase: 'ITEM', discountType: 'PERCENT', amount: 10 } as const;

describe('the promotion calls', () => {
  let store: TestStore;

  beforeEach(async () => {
    store = await openTestStore({ clock: { frozenAtMs: Date.parse('2026-01-01T00:00:00Z') } });
    return () => store.close();
  });

  const post = (body: object) => store.call('POST', '/promotions', body);
  const create = async (body: object = SPRING): Promise<number> => (await post(body)).body.id;
  const put = (id: number, body: object) => store.call('PUT', `/promotions/${id}`, body);
  const list = async () => (await store.call('GET', '/promotions')).body;

  // fidelity: documented
  it('lists what was created as it was sent', async () => {
    const body = {
      name: 'Free drink for any 3 pizzas',
      discountBase: 'ITEM',
      discountType: 'PERCENT',
      amount: 100,
      enabled: true,
      triggers: { minProductQuantityInCart: 3, categories: [862076252] },
    };
    const answer = await post(body);

    expect(answer).toMatchObject({ status: 200, body: { id: expect.any(Number) } });
    expect(await list()).toEqual({
      total: 1,
      count: 1,
      offset: 0,
      limit: 100,
      items: [{ id: answer.body.id, ...body }],
    });
  });

  // fidelity: assumed, targets.all is called internal and read-only; it says that the targets name no products
  it('says whether its targets name products', async () => {
    await create({ ...SPRING, targets: { categories: [7] } });
    await create({ ...SPRING, targets: { excludedProducts: [7] } });

    const { items } = await list();

    expect(items.map((item: { targets: object }) => item.targets)).toEqual([
      { categories: [7], all: false },
      { excludedProducts: [7], all: true },
    ]);
  });

  // fidelity: documented
  it('changes only what is sent', async () => {
    const id = await create({ ...SPRING, triggers: { subtotal: 50 } });

    const { body } = await put(id, { name: 'Summer', triggers: { subtotal: 100 } });

    expect(body).toEqual({ updateCount: 1 });
    expect((await list()).items).toEqual([
      { id, enabled: true, ...SPRING, name: 'Summer', triggers: { subtotal: 100 } },
    ]);
  });

  // fidelity: documented
  it('deletes', async () => {
    const id = await create();

    expect((await store.call('DELETE', `/promotions/${id}`)).body).toEqual({ deleteCount: 1 });
    expect((await list()).total).toBe(0);
    expect(await store.call('DELETE', `/promotions/${id}`)).toMatchObject({
      status: 404,
      body: { errorCode: 'PROMOTION_NOT_FOUND' },
    });
    expect((await put(id, { amount: 1 })).body.errorCode).toBe('PROMOTION_NOT_FOUND');
  });

  // fidelity: documented
  it('tells the apps, with the version of the promotion', async () => {
    const id = await create();
    await put(id, { amount: 20 });
    await store.call('DELETE', `/promotions/${id}`);

    expect(await store.events()).toEqual([
      { eventType: 'promotion.created', entityId: id, data: { version: 1 } },
      { eventType: 'promotion.updated', entityId: id, data: { version: 2 } },
      { eventType: 'promotion.deleted', entityId: id, data: { version: 2 } },
    ]);
  });

  // fidelity: documented
  it('refuses the hundred and first', async () => {
    for (let count = 0; count < 100; count += 1) await create();

    const answer = await post(SPRING);

    expect(answer).toMatchObject({ status: 402, body: { errorCode: 'MAX_PROMOTIONS_LIMIT_EXCEEDED' } });
    expect((await list()).total).toBe(100);
  });

  // fidelity: assumed, that there are read-only fields is documented, whether sending them unchanged is refused is not;
  // who sends back what was read changes nothing
  it('refuses to change what only the platform sets', async () => {
    const id = await create({ ...SPRING, targets: { products: [7] } });
    const [read] = (await list()).items;

    expect(await put(id, { targets: { products: [7], all: true } })).toMatchObject({
      status: 422,
      body: { errorCode: 'READ_ONLY_PROMOTION_FIELD_CHANGE' },
    });
    expect((await put(id, { id: id + 1 })).body.errorCode).toBe('READ_ONLY_PROMOTION_FIELD_CHANGE');
    expect((await post({ ...SPRING, id: 5 })).body.errorCode).toBe('READ_ONLY_PROMOTION_FIELD_CHANGE');
    expect((await put(id, read)).status).toBe(200);
  });

  // fidelity: documented
  it('refuses an external reference that another promotion has', async () => {
    const id = await create({ ...SPRING, externalReferenceId: 'crm-1' });

    expect((await post({ ...SPRING, externalReferenceId: 'crm-1' })).body.errorCode).toBe('EXTERNAL_ID_ALREADY_USED');
    expect((await put(id, { externalReferenceId: 'crm-1' })).status).toBe(200);
  });

  // fidelity: documented
  it.each([
    ['no name', { name: undefined }],
    ['a name of 1025 letters', { name: 'x'.repeat(1025) }],
    ['an unknown base', { discountBase: 'ORDER' }],
    ['a negative amount', { amount: -1 }],
    ['more than everything', { amount: 100.5 }],
    [
      'an end before its start',
      { triggers: { startDate: '2026-02-01 00:00:00 +0000', endDate: '2026-01-01 00:00:00 +0000' } },
    ],
    ['a date that is none', { triggers: { startDate: 'soon' } }],
    ['201 customer groups', { triggers: { customerGroups: Array.from({ length: 201 }, (_, index) => index) } }],
    ['a most below its least', { triggers: { minProductQuantityInCart: 3, maxProductQuantityInCart: 2 } }],
    ['a recurrence on no day', { triggers: { recurring: true, recurrenceSettings: { activeDays: [] } } }],
    [
      'a time without seconds',
      { triggers: { recurrenceSettings: { activeDays: ['MON'], activeDayStartTime: '9:30' } } },
    ],
    ['shipping methods for products', { targets: { shippingMethods: ['post'] } }],
    [
      '31 attribute values',
      { targets: { attributes: [{ attributeAlias: 'TAGS', attributeValues: Array(31).fill('x') }] } },
    ],
    ['101 variations', { targets: { combinations: [{ productId: 1, combinationIds: Array(101).fill('1') }] } }],
  ])('refuses %s', async (_, more) => {
    expect(await post({ ...SPRING, ...more })).toMatchObject({
      status: 400,
      body: { errorCode: 'WRONG_PARAMETER' },
    });
    expect((await list()).total).toBe(0);
  });

  // fidelity: documented
  it('needs the scope of each call, and refuses public tokens', async () => {
    const id = await create();
    await store.sandbox.apps.register({
      clientId: 'reader',
      settings: { scopes: ['read_promotion', 'update_promotion', 'public_storefront'], endpoints: {} },
    });
    const tokens = await store.sandbox.apps.install(store.storeId, 'reader');

    expect((await store.call('GET', '/promotions', undefined, tokens.secret)).status).toBe(200);
    expect((await store.call('PUT', `/promotions/${id}`, { amount: 5 }, tokens.secret)).status).toBe(200);
    expect((await store.call('POST', '/promotions', SPRING, tokens.secret)).body.errorCode).toBe(
      'INSUFFICIENT_APP_SCOPE',
    );
    expect((await store.call('DELETE', `/promotions/${id}`, undefined, tokens.secret)).status).toBe(403);
    expect((await store.call('GET', '/promotions', undefined, tokens.public)).status).toBe(403);
  });
});

describe('a store without a feature', () => {
  // fidelity: assumed, the errors are documented, what switches a feature off is not; a flag of account.availableFeatures
  it.each([
    ['ADVANCED_DISCOUNTS_FEATURE_NOT_AVAILABLE', ['SHIPPING_DISCOUNTS', 'CUSTOMER_GROUPS'], SPRING],
    ['SHIPPING_DISCOUNTS_FEATURE_NOT_AVAILABLE', ['ADVANCED_DISCOUNTS'], { ...SPRING, discountBase: 'SHIPPING' }],
    ['CUSTOMER_GROUPS_FEATURE_NOT_AVAILABLE', ['ADVANCED_DISCOUNTS'], { ...SPRING, triggers: { customerGroups: [1] } }],
  ])('answers %s', async (errorCode, availableFeatures, body) => {
    const store = await openTestStore({ profile: { account: { availableFeatures } } });

    expect(await store.call('POST', '/promotions', body)).toMatchObject({ status: 403, body: { errorCode } });
    await store.close();
  });
});

describe('the promotions of a store', () => {
  let store: TestStore;

  beforeEach(async () => {
    store = await openTestStore();
    return () => store.close();
  });

  const calculate = async (more: object = {}) => {
    const draft = { items: [{ productId: 1, price: 100, quantity: 1, name: 'Lamp' }], ...more };
    return (await store.call('POST', '/order/calculate', draft)).body;
  };

  // fidelity: documented
  it('count in the calculation of an order, together with a coupon', async () => {
    const { body } = await store.call('POST', '/promotions', { ...SPRING, discountBase: 'SUBTOTAL' });
    await store.call('POST', '/discount_coupons', { code: 'FIVE', discountType: 'ABS', discount: 5 });

    const order = await calculate({ discountCoupon: { code: 'FIVE' } });

    expect(order).toMatchObject({ subtotal: 100, couponDiscount: 5, discount: 10, total: 85 });
    expect(order.discountInfo).toEqual([
      { id: body.id, value: 10, type: 'PERCENT', base: 'SUBTOTAL', description: 'Spring' },
    ]);
  });

  // fidelity: assumed, what a draft says of a promotion is not described; it counts once
  it('count once, even where the draft brings what they came to before', async () => {
    await store.call('POST', '/promotions', { ...SPRING, discountBase: 'SUBTOTAL' });
    const { discountInfo } = await calculate();

    expect(await calculate({ discountInfo })).toMatchObject({ discount: 10, total: 90 });
  });

  it('stay away while they are switched off', async () => {
    await store.call('POST', '/promotions', { ...SPRING, enabled: false });

    expect(await calculate()).toMatchObject({ discount: 0, total: 100, discountInfo: [] });
  });
});
