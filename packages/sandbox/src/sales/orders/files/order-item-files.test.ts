import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../../testing/test-store.ts';
import { upload } from '../../../testing/upload.ts';

const OPTION = 'File option Тест !@#$%^&*()';
const DRAWING = new TextEncoder().encode('<svg onload="alert(1)"/>');
const ADDRESS = 'https://files.example/drawing.svg';

describe('files that are attached to an order’s line', () => {
  let store: TestStore;
  let orderId: string;
  let path: string;

  beforeEach(async () => {
    store = await openTestStore({ appFetch: ({ url }) => new Response(url === ADDRESS ? DRAWING : null) });
    const selectedOptions = [
      { name: OPTION, type: 'FILES' },
      { name: 'Size', type: 'CHOICE', value: 'M' },
    ];
    const { body } = await store.call('POST', '/orders', {
      email: 'ana@shop.example',
      subtotal: 5,
      total: 5,
      paymentStatus: 'PAID',
      fulfillmentStatus: 'AWAITING_PROCESSING',
      items: [{ name: 'Print', price: 5, quantity: 1, selectedOptions }],
    });
    orderId = body.orderId;
    const itemId = (await store.call('GET', `/orders/${orderId}`)).body.items[0].id;
    path = `/orders/${orderId}/items/${itemId}/options/${encodeURIComponent(OPTION)}`;
    return () => store.close();
  });

  const options = async () => (await store.call('GET', `/orders/${orderId}`)).body.items[0].selectedOptions;
  const attach = async (name: string) => (await upload(store, `${path}?fileName=${name}`, DRAWING)).body.id;

  // fidelity: documented
  it('are bytes or come by their address, and show in the option', async () => {
    const first = await attach('a.svg');
    const { body } = await store.call('POST', `${path}?fileName=b.svg&externalUrl=${encodeURIComponent(ADDRESS)}`);

    expect((await options())[0].files).toEqual([
      { id: first, name: 'a.svg', size: DRAWING.byteLength, url: expect.stringContaining('/a.svg') },
      { id: body.id, name: 'b.svg', size: DRAWING.byteLength, url: expect.stringContaining('/b.svg') },
    ]);
  });

  it('are saved by who has their address, and run nowhere', async () => {
    await attach('a.svg');
    const [{ files }] = await options();

    const response = await store.sandbox.fetch(files[0].url);

    expect(response.headers.get('content-disposition')).toBe('attachment; filename=a.svg');
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(DRAWING);
  });

  // fidelity: documented
  it('go one by one, or all at once', async () => {
    const [first] = [await attach('a'), await attach('b'), await attach('c')];
    const [{ files }] = await options();

    expect((await store.call('DELETE', `${path}/files/${first}`)).body).toEqual({ deleteCount: 1 });
    expect((await store.sandbox.fetch(files[0].url)).status).toBe(404);
    expect((await store.call('DELETE', `${path}/files`)).body).toEqual({ deleteCount: 2 });
    expect((await store.call('DELETE', `${path}/files`)).body).toEqual({ deleteCount: 0 });
    expect(await options()).toEqual([
      expect.not.objectContaining({ files: expect.anything() }),
      expect.objectContaining({ name: 'Size', value: 'M' }),
    ]);
    expect(await store.sandbox.platform.db.selectFrom('blob').select('key').execute()).toEqual([]);
  });

  it('go with the order, and with their line', async () => {
    await attach('a');
    await store.call('PUT', `/orders/${orderId}`, { items: [{ name: 'Other', price: 1 }] });

    expect(await store.sandbox.platform.db.selectFrom('media').select('id').execute()).toEqual([]);
  });

  // fidelity: documented
  it('need an option of type FILES', async () => {
    const other = path.replace(encodeURIComponent(OPTION), 'Size');

    const { status, body } = await upload(store, `${other}?fileName=a`, DRAWING);

    expect([status, body.errorCode]).toEqual([400, 'OPTIONS_IS_NOT_FILES_TYPE']);
  });

  it.each([
    ['the order', () => path.replace(orderId, 'NONE1')],
    ['the line', () => path.replace(/items\/\d+/, 'items/9')],
    ['the option', () => `${path}x`],
  ])('need %s', async (_, place) => {
    expect((await upload(store, `${place()}?fileName=a`, DRAWING)).status).toBe(404);
  });

  // fidelity: documented
  it('are a change of the order', async () => {
    const before = (await store.events()).length;

    await attach('a');

    expect((await store.events()).slice(before)).toMatchObject([{ eventType: 'order.updated' }]);
  });
});
