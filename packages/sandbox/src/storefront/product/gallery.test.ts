import { beforeEach, describe, expect, it } from 'vitest';
import { makePicture } from '../../testing/pictures.ts';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';
import { upload } from '../../testing/upload.ts';
import { orderPath } from '../order/order-key.ts';

const WATCH = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';
const COVER = 'https://covers.example/cover.jpg';

describe('what a product shows of itself in the shop', () => {
  let store: TestStore;
  let productId: number;

  beforeEach(async () => {
    const picture = await makePicture();
    const about = Response.json({ title: 'How <mugs> are made', thumbnail_url: COVER });
    store = await openTestStore({
      appFetch: ({ url }) =>
        url === COVER ? new Response(picture) : url.includes('oembed') ? about.clone() : new Response(null),
    });
    productId = (await store.call('POST', '/products', { name: 'Mug', price: 5 })).body.id;
    for (const _ of [1, 2]) await upload(store, `/products/${productId}/gallery`, picture);
    return () => store.close();
  });

  async function page(path = `/shop/${store.storeId}/products/mug-${productId}`): Promise<string> {
    const response = await store.sandbox.fetch(path);
    expect(response.status).toBe(200);
    return response.text();
  }

  it('is its pictures in their order, with links to each that need no script', async () => {
    const { images } = (await store.call('GET', `/products/${productId}`)).body.media;
    await store.call('PUT', `/products/${productId}`, {
      media: { images: [{ id: images[1].id, isMain: true, alt: { main: 'From "above"' } }] },
    });
    const [first, second] = (await store.call('GET', `/products/${productId}`)).body.media.images;

    const html = await page();

    const pathOf = (address: string) => new URL(address).pathname;
    expect([...html.matchAll(/id="picture-\d"\s+src="([^"]+)"/g)].map(([, src]) => src)).toEqual(
      [first, second].map((image) => pathOf(image.image800pxUrl)),
    );
    expect(html).toContain(`${pathOf(first.image1500pxUrl)} 1500w`);
    expect(html).toContain('alt="From &quot;above&quot;"');
    expect([...html.matchAll(/<a\s+href="(#picture-\d)"/g)].map(([, href]) => href)).toEqual([
      '#picture-1',
      '#picture-2',
    ]);
    expect(html).toContain('tabindex="0"');
  });

  it('is links to its videos, which say where they lead', async () => {
    expect(await page()).not.toContain('class="videos"');
    await store.call('POST', `/products/${productId}/gallery/video`, { url: WATCH });

    const html = await page();

    const link = /<a href="([^"]+)" target="_blank" rel="noopener noreferrer"\s*>(.*?)<\/a/s.exec(html);
    expect(link?.[1]).toBe(WATCH);
    expect(link?.[2]).toContain('Watch “How &lt;mugs&gt; are made” on YouTube');
    expect(link?.[2]).toMatch(/src="\/media\/\d+\/400\/\d+\.png"/);
    expect(html).not.toContain('<iframe');
  });

  it('is to be downloaded from the page that thanks for the order', async () => {
    await upload(store, `/products/${productId}/files?fileName=The+book.pdf`, new Uint8Array([1, 2, 3]));
    const { body } = await store.call('POST', '/orders', {
      email: 'ana@shop.example',
      subtotal: 5,
      total: 5,
      paymentStatus: 'PAID',
      fulfillmentStatus: 'DELIVERED',
      items: [{ productId, name: 'Mug', price: 5, quantity: 1 }],
    });
    const shop = `/shop/${store.storeId}`;
    const path = orderPath(store.sandbox.platform.secrets, store.storeId, shop, body.orderId);

    const html = await page(path);

    const [, href = ''] = /<a href="([^"]+)" download>Download The book.pdf<\/a>/.exec(html) ?? [];
    expect(new Uint8Array(await (await store.sandbox.fetch(href)).arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
  });
});
