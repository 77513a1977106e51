import { afterEach, describe, expect, it } from 'vitest';
import { finishedBatch, sendBatch } from '../testing/batch.ts';
import { openTestStore, type TestStore } from '../testing/test-store.ts';

let store: TestStore;
afterEach(() => store.close());

const ORDER = {
  email: 'ana@shop.example',
  subtotal: 1,
  total: 1,
  paymentStatus: 'PAID',
  fulfillmentStatus: 'AWAITING_PROCESSING',
  items: [{ name: 'Tea', price: 1, quantity: 1, prize: 2 }],
};

describe('a strict sandbox', () => {
  // fidelity: assumed, the platform ignores what it does not know; strict mode is for development alone
  it('refuses what the platform would ignore, and names all of it', async () => {
    store = await openTestStore({ strict: true });

    const created = await store.call('POST', '/products?dryRun=true', {
      name: 'Tea',
      nmae: 1,
      dimensions: { lenght: 1 },
    });

    expect(created).toMatchObject({
      status: 400,
      body: {
        errorCode: 'WRONG_PARAMETER',
        errorMessage: 'Unknown: query parameter dryRun, field nmae, field dimensions.lenght',
      },
    });
    expect((await store.call('GET', '/products')).body.total).toBe(0);
  });

  it('looks into lists, and into the calls of a batch', async () => {
    store = await openTestStore({ strict: true });

    const [response] = (
      await finishedBatch(store, await sendBatch(store, [{ method: 'POST', path: '/orders', body: ORDER }]))
    ).responses;

    expect(response.httpBody.errorMessage).toBe('Unknown: field items.0.prize');
  });

  it('knows which names of parameters a store makes up', async () => {
    store = await openTestStore({ strict: true });

    expect((await store.call('GET', '/products?option_Size=M&optionSize=M&keyword=tea')).body.errorMessage).toBe(
      'Unknown: query parameter optionSize',
    );
  });

  it('takes what the platform knows', async () => {
    store = await openTestStore({ strict: true });

    expect((await store.call('POST', '/products', { name: 'Tea', sku: null })).status).toBe(200);
    expect((await store.call('GET', '/products?option_Size=M&lang=en&responseFields=total&keyword=')).status).toBe(200);
  });
});

it('ignores it otherwise, and tells in a hint', async () => {
  store = await openTestStore();

  const { status, hint } = await store.call('POST', '/orders', ORDER);

  expect({ status, hint }).toEqual({ status: 200, hint: 'Ignored: field items.0.prize' });
});
