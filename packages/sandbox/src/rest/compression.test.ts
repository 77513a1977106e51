import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../testing/test-store.ts';

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore({ compress: true });
});
afterEach(() => store.close());

const send = (
  path: string,
  { headers, ...init }: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> } = {},
) =>
  store.sandbox.fetch(`/api/v3/${store.storeId}${path}`, {
    ...init,
    headers: { Authorization: `Bearer ${store.token}`, 'Content-Type': 'application/json', ...headers },
  });
const create = (body: string | Uint8Array<ArrayBuffer>, encoding: string) =>
  send('/products', { method: 'POST', headers: { 'Content-Encoding': encoding }, body });

describe('a compressed body', () => {
  // fidelity: assumed, the reference compresses answers and says nothing of bodies; gzip is taken
  it('is read as what it was', async () => {
    const body = JSON.stringify({ name: 'Tea', description: 'Leaves. '.repeat(1000) });

    const { id } = (await (await create(gzipSync(body), 'gzip')).json()) as { id: number };

    expect((await store.call('GET', `/products/${id}`)).body).toMatchObject(JSON.parse(body));
  });

  // fidelity: assumed, what is answered to a body that cannot be read is not said
  it('is refused where it is no gzip, packed otherwise, or a bomb', async () => {
    expect((await create('{"name":"Tea"}', 'gzip')).status).toBe(400);
    expect((await create(gzipSync('{"name":"Tea"}').subarray(0, 20), 'gzip')).status).toBe(400);
    expect((await create('{"name":"Tea"}', 'br')).status).toBe(415);
    expect((await create(gzipSync(Buffer.alloc(64 * 1024 * 1024)), 'gzip')).status).toBe(413);
  });
});

describe('a large answer', () => {
  beforeEach(async () => {
    await store.call('POST', '/products', { name: 'Tea', description: 'Leaves. '.repeat(1000) });
  });

  // fidelity: documented
  it('is compressed for who accepts gzip', async () => {
    const response = await send('/products', { headers: { 'Accept-Encoding': 'br, gzip;q=0.8' } });

    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    const text = gunzipSync(Buffer.from(await response.arrayBuffer())).toString();
    expect(JSON.parse(text)).toEqual((await store.call('GET', '/products')).body);
  });

  it.each([undefined, 'identity', 'br', 'gzip;q=0', 'gzip; q=0.0, br'])('is not for %s', async (accepted) => {
    const response = await send('/products', { ...(accepted && { headers: { 'Accept-Encoding': accepted } }) });

    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.json()).toMatchObject({ total: 1 });
  });
});

it('leaves small answers as they are', async () => {
  const response = await send('/products', { headers: { 'Accept-Encoding': 'gzip' } });

  expect(response.headers.get('content-encoding')).toBeNull();
  expect(response.headers.get('vary')).toBeNull();
});
