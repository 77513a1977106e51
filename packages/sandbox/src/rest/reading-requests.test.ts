import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../testing/test-store.ts';

describe('a request', () => {
  let store: TestStore;

  beforeEach(async () => {
    store = await openTestStore();
    return () => store.close();
  });

  const send = (path: string, init: RequestInit = {}) => store.sandbox.fetch(`/api/v3/${store.storeId}${path}`, init);
  const bearer = () => ({ Authorization: `Bearer ${store.token}` });

  // fidelity: documented
  it('may carry its token in the query', async () => {
    expect((await send(`/products?token=${store.token}`)).status).toBe(200);
  });

  // fidelity: assumed, what happens when header and query both carry a token is not said; the header wins, because it is
  // the current way and `?token=` the older one
  it('goes by the token of its header when the query has another', async () => {
    expect((await send('/products?token=secret_wrong', { headers: bearer() })).status).toBe(200);
    const wrong = { Authorization: 'Bearer secret_wrong' };
    expect((await send(`/products?token=${store.token}`, { headers: wrong })).status).toBe(403);
  });

  // fidelity: assumed, the documentation of 2020 lists 415 for most calls and nothing newer does; a type that is not JSON
  // is refused, a missing one is not, because it claims nothing
  it('is refused with 415 for another content type than JSON, but not for none', async () => {
    const body = JSON.stringify({ name: 'Tea tin' });
    const asText = { ...bearer(), 'Content-Type': 'text/plain' };

    expect((await send('/products', { method: 'POST', headers: asText, body })).status).toBe(415);
    const bytes = new TextEncoder().encode(body); // a text would bring a type of its own
    expect((await send('/products', { method: 'POST', headers: bearer(), body: bytes })).status).toBe(200);
  });

  it('is told how its path was read when a part of it does not fit', async () => {
    const { status, hint } = await store.call('GET', '/products/latest');

    expect(status).toBe(400);
    expect(hint).toContain('The path was read as GET /products/{productId}.');
  });

  // fidelity: assumed, no limit for JSON bodies is published; 8 MiB is more than any documented body needs
  it('is refused with 413 when its body is longer than 8 MiB', async () => {
    const body = `{"name":"Tea tin"${' '.repeat(8 * 1024 * 1024 - 18)}}`;
    const headers = { ...bearer(), 'Content-Type': 'application/json' };

    expect((await send('/products', { method: 'POST', headers, body })).status).toBe(200);
    expect((await send('/products', { method: 'POST', headers, body: `${body} ` })).status).toBe(413);
  });

  // fidelity: assumed, what a null in a body means is not said; answers leave empty fields out instead of sending null, so
  // a null counts as a field that was not sent
  it('may send null for what it does not set', async () => {
    const { body: created } = await store.call('POST', '/products', { name: 'Tea tin', price: 12, sku: null });

    await store.call('PUT', `/products/${created.id}`, { name: null, price: 15 });

    const { body } = await store.call('GET', `/products/${created.id}`);
    expect(body).toMatchObject({ name: 'Tea tin', price: 15, sku: expect.any(String) });
  });

  // fidelity: assumed, what a text in the place of a number does is not said; the vendor's own plugin sends the weight of a
  // variation so, and the JSON libraries of Java read a number written as a text, and the other way round
  it('may write numbers and booleans as texts, and texts as numbers', async () => {
    const written = { name: 'Tea tin', sku: 4711, price: '12.50', quantity: '3', enabled: 'false' };
    const { body: created } = await store.call('POST', '/products', { ...written, dimensions: { length: '7' } });

    const { body } = await store.call('GET', `/products/${created.id}`);
    expect(body).toMatchObject({ sku: '4711', price: 12.5, quantity: 3, enabled: false, dimensions: { length: 7 } });
  });

  // fidelity: assumed, as above
  it.each([{ price: 'free' }, { price: '' }, { price: '0x10' }, { quantity: '1.5' }, { enabled: 'yes' }, { name: {} }])(
    'may not write %j, which is neither',
    async (wrong) => {
      const { status, body } = await store.call('POST', '/products', { name: 'Tea tin', ...wrong });

      expect([status, body.errorCode]).toEqual([400, 'WRONG_PARAMETER']);
    },
  );

  // fidelity: assumed, whether a limit above 100 is lowered or refused is not said; it is lowered, because clients that
  // ask for more still page correctly by the count that comes back
  it('gets a page of 100 when it asks for more', async () => {
    const { status, body } = await store.call('GET', '/products?limit=500');

    expect(status).toBe(200);
    expect(body.limit).toBe(100);
  });

  // fidelity: assumed, what an unknown name in responseFields does is not said; it is ignored, like an unknown field of a
  // body, so that a client may ask for fields of a newer platform
  it('may name response fields that there are not', async () => {
    await store.call('POST', '/products', { name: 'Tea tin' });

    const { status, body } = await store.call('GET', '/products?responseFields=items(name,colour),colours(id)');

    expect(status).toBe(200);
    expect(body).toEqual({ items: [{ name: 'Tea tin' }] });
  });
});
