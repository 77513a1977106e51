import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import { makePicture } from '../../testing/pictures.ts';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';
import { upload } from '../../testing/upload.ts';

const FLAG = 'https://files.example/flag.png';

describe('the main colours of pictures', () => {
  let store: TestStore;

  beforeEach(async () => {
    // Three quarters in one colour, the rest in another.
    const stripe = { create: { width: 40, height: 30, channels: 3 as const, background: '#0044cc' } };
    const band = await sharp({ create: { ...stripe.create, height: 10, background: '#ffcc00' } })
      .png()
      .toBuffer();
    const flag = await sharp(stripe)
      .composite([{ input: band, top: 0, left: 0 }])
      .png()
      .toBuffer();
    store = await openTestStore({
      appFetch: ({ url }) =>
        new Response(url === FLAG ? new Uint8Array(flag) : null, { status: url === FLAG ? 200 : 404 }),
    });
    return () => store.close();
  });

  const ask = (body: object) => store.call('POST', '/images/main-colors', body);

  // fidelity: assumed, the call is known from the vendor's own client, how colours are told is not; as #rrggbb, by how much
  // room they take
  it('are told by address, the one that takes most room first', async () => {
    const { status, body } = await ask({ imageUrls: [FLAG, FLAG] });

    expect([status, body]).toEqual([200, { result: { [FLAG]: { colors: ['#0044cc', '#ffcc00'] } } }]);
    expect((await ask({ imageUrls: [FLAG], colorsCount: 1 })).body.result[FLAG].colors).toEqual(['#0044cc']);
  });

  it('are those of the store’s own pictures too, which nobody has to fetch', async () => {
    const { body: product } = await store.call('POST', '/products', { name: 'Mug' });
    await upload(store, `/products/${product.id}/image`, await makePicture({ background: '#112233' }));
    const { imageUrl } = (await store.call('GET', `/products/${product.id}`)).body;

    expect((await ask({ imageUrls: [imageUrl] })).body).toEqual({ result: { [imageUrl]: { colors: ['#112233'] } } });
  });

  it('need pictures', async () => {
    expect((await ask({ imageUrls: ['https://files.example/gone.png'] })).body.errorCode).toBe('WRONG_URL');
    expect((await ask({})).body.errorCode).toBe('WRONG_PARAMETER');
  });
});
