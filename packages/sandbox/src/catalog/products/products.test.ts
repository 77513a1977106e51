import { beforeEach, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../../index.ts';

describe('the product calls', () => {
  let sandbox: Sandbox;
  let storeId: number;
  let token: string;

  beforeEach(async () => {
    sandbox = await createSandbox({ seed: 1 });
    storeId = await sandbox.stores.create();
    await sandbox.apps.register({ clientId: 'test-app' });
    token = (await sandbox.apps.install(storeId, 'test-app')).secret;
    return () => sandbox.close();
  });

  // oxlint-disable-next-line typescript/no-explicit-any -- the tests say what the answer is
  async function call(
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; hint: string | null; body: any }> {
    const response = await sandbox.fetch(`/api/v3/${storeId}${path}`, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, hint: response.headers.get('x-sandbox-hint'), body: await response.json() };
  }

  // fidelity: assumed, the fields are documented, how the address and the formatted price are made is known from
  // samples only; the slug of the name with the id, and the price in the format of the store
  it('reads back what was created', async () => {
    const { body: created } = await call('POST', '/products', { name: 'Tea tin', sku: 'T-1', price: 15, quantity: 38 });

    const { status, body } = await call('GET', `/products/${created.id}`);

    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: created.id,
      name: 'Tea tin',
      nameTranslated: { en: 'Tea tin' },
      price: 15,
      quantity: 38,
      unlimited: false,
      inStock: true,
      defaultDisplayedPriceFormatted: '$15.00',
      url: `http://sandbox.localhost/shop/${storeId}/products/tea-tin-${created.id}`,
    });
  });

  // fidelity: documented
  it('changes only what is sent', async () => {
    const { body: created } = await call('POST', '/products', { name: 'Tea tin', price: 15, description: 'Airtight' });

    const { body: answer } = await call('PUT', `/products/${created.id}`, { price: 12.5 });
    const { body } = await call('GET', `/products/${created.id}`);

    expect(answer).toEqual({ updateCount: 1 });
    expect(body).toMatchObject({ name: 'Tea tin', description: 'Airtight', price: 12.5 });
  });

  // fidelity: documented
  it('answers 404 for an unknown product, with the documented body', async () => {
    const { status, body } = await call('GET', '/products/42');

    expect(status).toBe(404);
    expect(body).toEqual({ errorMessage: 'Product with id 42 not found', errorCode: 'PRODUCT_NOT_FOUND' });
  });

  // fidelity: assumed, the code is documented, the wording of the message is not; it names the field
  it('names the field in error and stores nothing', async () => {
    const { status, body } = await call('POST', '/products', { name: 'Tea tin', price: 'fifteen' });

    expect(status).toBe(400);
    expect(body.errorCode).toBe('WRONG_PARAMETER');
    expect(body.errorMessage).toContain('price');
    expect((await call('GET', '/products')).body.total).toBe(0);
  });

  // fidelity: documented
  it('finds by keyword, sorts and pages', async () => {
    for (const [name, price] of [
      ['Blue tin', 12],
      ['Red tin', 10],
      ['Mug', 8],
    ] as const) {
      await call('POST', '/products', { name, price });
    }

    const { body } = await call('GET', '/products?keyword=tin&sortBy=PRICE_ASC&limit=1&offset=1');

    expect(body).toMatchObject({ total: 2, count: 1, offset: 1, limit: 1, items: [{ name: 'Blue tin' }] });
  });

  // fidelity: assumed, wildcards of a keyword are not mentioned; there are none
  it('takes the signs of a keyword for what they are', async () => {
    await call('POST', '/products', { name: 'A_1 100%' });
    await call('POST', '/products', { name: 'AX1 1000' });

    expect((await call('GET', '/products?keyword=a_1')).body.total).toBe(1);
    expect((await call('GET', '/products?keyword=100%25')).body.total).toBe(1);
  });

  // fidelity: documented
  it('keeps only the response fields that are asked for', async () => {
    await call('POST', '/products', { name: 'Blue tin', price: 12 });

    const { body } = await call('GET', '/products?responseFields=total,items(name,price)');

    expect(body).toEqual({ total: 1, items: [{ name: 'Blue tin', price: 12 }] });
  });

  // fidelity: documented
  it('refuses a SKU that another product has', async () => {
    await call('POST', '/products', { name: 'Blue tin', sku: 'T-1' });

    const { status, body } = await call('POST', '/products', { name: 'Red tin', sku: 'T-1' });

    expect(status).toBe(409);
    expect(body.errorCode).toBe('SKU_ALREADY_EXISTS');
  });

  // fidelity: documented
  it('warns when an adjustment takes the stock below zero', async () => {
    const { body: created } = await call('POST', '/products', { name: 'Blue tin', quantity: 1 });

    const { body } = await call('PUT', `/products/${created.id}/inventory`, { quantityDelta: -3 });

    expect(body).toMatchObject({ updateCount: 1, warning: expect.stringContaining('-2') });
    expect((await call('GET', `/products/${created.id}`)).body.quantity).toBe(-2);
  });

  // fidelity: assumed, the reference does not say how a Google category is taken away; clients in use send null
  it('clears the Google category when it is sent as null', async () => {
    const { body: created } = await call('POST', '/products', { name: 'Blue tin', googleProductCategory: 632 });

    await call('PUT', `/products/${created.id}`, { googleProductCategory: null });

    expect((await call('GET', `/products/${created.id}`)).body).not.toHaveProperty('googleProductCategory');
  });

  // fidelity: documented, the reference writes the list in small letters and its samples in capitals
  it('takes the interval of a subscription in any case, and answers in capitals', async () => {
    const { body: created } = await call('POST', '/products', {
      name: 'Tea of the month',
      subscriptionSettings: { recurringChargeSettings: [{ recurringInterval: 'month', recurringIntervalCount: 1 }] },
    });

    const { body } = await call('GET', `/products/${created.id}`);

    expect(body.subscriptionSettings.recurringChargeSettings).toMatchObject([{ recurringInterval: 'MONTH' }]);
  });

  it('tells the developer what it ignored', async () => {
    const { status, hint } = await call('POST', '/products', { name: 'Blue tin', colour: 'blue' });

    expect(status).toBe(200);
    expect(hint).toBe('Ignored: field colour');
  });

  // fidelity: documented
  it('writes one webhook delivery for an app that listens and may know', async () => {
    await sandbox.apps.register({
      clientId: 'test-app',
      settings: { endpoints: { webhookUrl: 'https://app.example/hook' } },
    });

    const { body: created } = await call('POST', '/products', { name: 'Blue tin' });
    const deliveries = await sandbox.platform.db.selectFrom('delivery').selectAll().execute();

    expect(deliveries.map((row) => JSON.parse(row.body))).toEqual([
      expect.objectContaining({ eventType: 'product.created', entityId: created.id, storeId }),
    ]);
  });
});
