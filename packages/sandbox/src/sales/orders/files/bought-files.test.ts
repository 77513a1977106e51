import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../../testing/test-store.ts';
import { upload } from '../../../testing/upload.ts';

const BOOK = new TextEncoder().encode('The whole book');
const PAID_AT_MS = Date.UTC(2026, 4, 1, 5, 26, 28);
const DAY_MS = 86_400_000;

describe('the files that an order bought', () => {
  let store: TestStore;
  let productId: number;
  let fileId: number;

  beforeEach(async () => {
    store = await openTestStore({ clock: { frozenAtMs: PAID_AT_MS } });
    productId = (await store.call('POST', '/products', { name: 'E-book', price: 5 })).body.id;
    const sent = await upload(store, `/products/${productId}/files?fileName=The+book.pdf&description=All`, BOOK);
    fileId = sent.body.id;
    return () => store.close();
  });

  async function buy(paymentStatus: string): Promise<string> {
    const items = [{ productId, name: 'E-book', price: 5, quantity: 1 }];
    const totals = { subtotal: 5, total: 5, email: 'ana@shop.example' };
    const order = { ...totals, paymentStatus, fulfillmentStatus: 'AWAITING_PROCESSING', items };
    return (await store.call('POST', '/orders', order)).body.orderId;
  }
  const itemOf = async (orderId: string) => (await store.call('GET', `/orders/${orderId}`)).body.items[0];
  const download = (address: string) => store.sandbox.fetch(address);

  // fidelity: documented
  it('show with a link for three days once it is paid', async () => {
    const item = await itemOf(await buy('PAID'));

    expect(item.digital).toBe(true);
    expect(item.files).toEqual([
      {
        productFileId: fileId,
        maxDownloads: 0,
        remainingDownloads: 0,
        expire: '2026-05-04 05:26:28 +0000',
        name: 'The book.pdf',
        description: 'All',
        size: BOOK.byteLength,
        adminUrl: `${store.sandbox.url}/api/v3/${store.storeId}/products/${productId}/files/${fileId}`,
        customerUrl: expect.stringMatching(new RegExp(`/download/${store.storeId}/[0-9a-f]{32}/The%20book.pdf$`)),
      },
    ]);
  });

  it('are downloaded by who has the link, until it expires', async () => {
    const { files } = await itemOf(await buy('PAID'));
    const { customerUrl } = files[0];

    const response = await download(customerUrl);

    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="The book.pdf"');
    expect(response.headers.get('cache-control')).toContain('private');
    expect(await response.text()).toBe('The whole book');
    expect((await store.sandbox.fetch(customerUrl, { headers: { Range: 'bytes=4-8' } })).status).toBe(206);
    expect((await download(customerUrl.replace(/[0-9a-f]{32}/, '0'.repeat(32)))).status).toBe(404);
    store.sandbox.clock.advance(3 * DAY_MS - 1000);
    expect((await download(customerUrl)).status).toBe(200);
    store.sandbox.clock.advance(1000);
    expect((await download(customerUrl)).status).toBe(410);
  });

  // fidelity: assumed, when the files of an order show is not said; when it is paid for the first time
  it('come with the payment, and stay the same after it', async () => {
    const orderId = await buy('AWAITING_PAYMENT');
    expect(await itemOf(orderId)).not.toHaveProperty('files');

    await store.call('PUT', `/orders/${orderId}`, { paymentStatus: 'PAID' });
    const { files } = await itemOf(orderId);
    store.sandbox.clock.advance(DAY_MS);
    await store.call('PUT', `/orders/${orderId}`, { fulfillmentStatus: 'DELIVERED' });

    expect(files[0].expire).toBe('2026-05-04 05:26:28 +0000');
    expect((await itemOf(orderId)).files).toEqual(files);
  });

  // fidelity: assumed, what becomes of the links of an order that was paid back is not said; they lead nowhere
  it.each(['REFUNDED', 'CANCELLED'])('are no longer there for an order that is %s', async (paymentStatus) => {
    const orderId = await buy('PAID');
    const { files } = await itemOf(orderId);

    await store.call('PUT', `/orders/${orderId}`, { paymentStatus });

    expect((await download(files[0].customerUrl)).status).toBe(404);
  });

  // fidelity: assumed, what becomes of a file that was bought when its product goes is not said; it stays as long as the order
  it('outlive their product, and go with the order', async () => {
    const orderId = await buy('PAID');
    const { files } = await itemOf(orderId);

    await store.call('DELETE', `/products/${productId}`);
    expect((await download(files[0].customerUrl)).status).toBe(200);

    await store.call('DELETE', `/orders/${orderId}`);
    expect((await download(files[0].customerUrl)).status).toBe(404);
    expect(await store.sandbox.platform.db.selectFrom('blob').select('key').execute()).toEqual([]);
  });
});
