import { beforeEach, describe, expect, it } from 'vitest';
import { makePicture } from '../../../testing/pictures.ts';
import { openTestStore, type TestStore } from '../../../testing/test-store.ts';
import { upload } from '../../../testing/upload.ts';

const BLUE = 'https://files.example/blue.png';
const external = (path: string, url = BLUE) => `${path}?externalUrl=${encodeURIComponent(url)}`;

describe('the pictures of a product', () => {
  let store: TestStore;
  let productId: number;
  let path: string;
  let red: Uint8Array<ArrayBuffer>;

  beforeEach(async () => {
    red = await makePicture({ width: 900, height: 600, background: '#cc0000', format: 'jpeg' });
    const blue = await makePicture({ width: 200, height: 100, background: '#0000cc' });
    store = await openTestStore({
      appFetch: ({ url, method }) =>
        new Response(url === BLUE ? blue : null, { status: method === 'GET' && url !== BLUE ? 404 : 200 }),
    });
    productId = (await store.call('POST', '/products', { name: 'Mug' })).body.id;
    path = `/products/${productId}`;
    return () => store.close();
  });

  const product = async () => (await store.call('GET', path)).body;
  const idsOf = async () => (await product()).media.images.map((image: { id: string }) => image.id);
  const addressOf = (id: number, size?: number, extension = 'jpg') =>
    [`${store.sandbox.url}/media/${store.storeId}`, ...(size ? [size] : []), `${id}.${extension}`].join('/');
  const addToGallery = async (bytes = red): Promise<number> => (await upload(store, `${path}/gallery`, bytes)).body.id;

  // fidelity: documented
  it('show in the newer spelling and in the older ones once uploaded', async () => {
    const { status, body } = await upload(store, `${path}/image`, red, { label: 'image/jpeg' });

    expect([status, body]).toEqual([200, { id: expect.any(Number) }]);
    const shown = await product();
    const borderInfo = { dominatingColor: { red: 204, green: 0, blue: 0, alpha: 255 }, homogeneity: true };
    expect(shown.media.images).toEqual([
      {
        id: '0',
        isMain: true,
        orderBy: 0,
        image160pxUrl: addressOf(body.id, 160),
        image400pxUrl: addressOf(body.id, 400),
        image800pxUrl: addressOf(body.id, 800),
        image1500pxUrl: addressOf(body.id, 1500),
        imageOriginalUrl: addressOf(body.id),
        alt: { translated: {} },
      },
    ]);
    expect(shown).toMatchObject({
      smallThumbnailUrl: addressOf(body.id, 160),
      thumbnailUrl: addressOf(body.id, 400),
      hdThumbnailUrl: addressOf(body.id, 800),
      imageUrl: addressOf(body.id, 1500),
      originalImageUrl: addressOf(body.id),
      originalImage: { url: addressOf(body.id), width: 900, height: 600 },
      galleryImages: [],
    });
    expect(shown.borderInfo.homogeneity).toBe(true);
    expect(Math.abs(shown.borderInfo.dominatingColor.red - borderInfo.dominatingColor.red)).toBeLessThan(4);
  });

  // fidelity: documented
  it('are told apart from the main one in the gallery', async () => {
    await upload(store, `${path}/image`, red);
    const { body } = await upload(store, external(`${path}/gallery`), null);

    const shown = await product();

    expect(shown.galleryImages).toEqual([
      {
        id: body.id,
        url: addressOf(body.id, undefined, 'png'),
        thumbnail: addressOf(body.id, 400, 'png'),
        originalImageUrl: addressOf(body.id, undefined, 'png'),
        imageUrl: addressOf(body.id, 1500, 'png'),
        hdThumbnailUrl: addressOf(body.id, 800, 'png'),
        thumbnailUrl: addressOf(body.id, 400, 'png'),
        smallThumbnailUrl: addressOf(body.id, 160, 'png'),
        width: 200,
        height: 100,
        orderBy: 1,
        borderInfo: { dominatingColor: { red: 0, green: 0, blue: 204, alpha: 255 }, homogeneity: true },
      },
    ]);
    expect(shown.media.images.map(({ id, isMain, orderBy }: never) => [id, isMain, orderBy])).toEqual([
      ['0', true, 0],
      [String(body.id), false, 1],
    ]);
  });

  // fidelity: assumed, that a picture of the gallery has a title is documented, where it shows is not; in what it is saved as
  it('are saved under the name that they came with', async () => {
    const { body } = await upload(store, `${path}/gallery?fileName=Extra%20Image.jpg`, red);

    const response = await store.sandbox.fetch(addressOf(body.id));

    expect(response.headers.get('content-disposition')).toBe('inline; filename="Extra Image.jpg"');
  });

  // fidelity: documented
  it('begin with a main one, even where the first came to the gallery', async () => {
    await addToGallery();
    const second = await addToGallery();
    const third = await addToGallery();

    expect(await idsOf()).toEqual(['0', String(second), String(third)]);
  });

  // fidelity: documented
  it('have one main picture, which a new one replaces', async () => {
    const first = (await upload(store, `${path}/image`, red)).body.id;
    const gallery = await addToGallery();

    const second = (await upload(store, external(`${path}/image`), null)).body.id;

    expect(await idsOf()).toEqual(['0', String(gallery)]);
    expect((await product()).imageUrl).toBe(addressOf(second, 1500, 'png'));
    expect((await store.sandbox.fetch(addressOf(first))).status).toBe(404);
    expect((await store.sandbox.fetch(addressOf(gallery))).status).toBe(200);
  });

  // fidelity: documented
  it.each(['image', 'gallery'])('come by their address in JSON too: %s', async (kind) => {
    const alt = { main: 'A blue mug', translated: { en: 'A blue mug', de: 'Ein blauer Becher' } };

    const { body } = await store.call('POST', `${path}/${kind}/async`, {
      url: BLUE,
      width: '200',
      height: '100',
      alt,
      externalId: 'pos-7',
    });

    const [image] = (await product()).media.images;
    expect(image).toMatchObject({ alt, externalId: 'pos-7', imageOriginalUrl: addressOf(body.id, undefined, 'png') });
    for (const url of ['  ', 'htt://sssss', 'https://files.example/gone.png']) {
      const refused = await store.call('POST', `${path}/${kind}/async`, { url, width: 1, height: 1 });
      expect([refused.status, refused.body.errorCode]).toEqual([422, 'WRONG_URL']);
    }
  });

  // fidelity: documented
  it('take an external id as JSON while the picture comes by its address', async () => {
    await upload(store, external(`${path}/image`), JSON.stringify({ externalId: 'pos-1' }), {
      label: 'application/json',
    });

    expect((await product()).media.images[0].externalId).toBe('pos-1');
    const again = await upload(store, external(`${path}/gallery`), '{"externalId":"pos-1"}');
    expect([again.status, again.body.errorCode]).toEqual([409, 'EXTERNAL_ID_ALREADY_USED']);
    expect(await idsOf()).toEqual(['0']);
    expect(await store.sandbox.platform.db.selectFrom('media').select('id').execute()).toHaveLength(1);
  });

  // fidelity: documented
  it('go one by one, or all of the gallery at once', async () => {
    const main = (await upload(store, `${path}/image`, red)).body.id;
    const [first, second, third] = [await addToGallery(), await addToGallery(), await addToGallery()];

    expect((await store.call('DELETE', `${path}/gallery/${second}`)).body).toEqual({ deleteCount: 1 });
    expect(await idsOf()).toEqual(['0', String(first), String(third)]);
    expect((await store.call('DELETE', `${path}/gallery`)).body).toEqual({ deleteCount: 2 });
    expect(await idsOf()).toEqual(['0']);
    expect((await product()).imageUrl).toBe(addressOf(main, 1500));
    expect((await store.call('DELETE', `${path}/image`)).body).toEqual({ deleteCount: 1 });

    const shown = await product();
    expect([shown.media.images, shown.galleryImages]).toEqual([[], []]);
    for (const name of ['imageUrl', 'thumbnailUrl', 'originalImage', 'originalImageUrl', 'borderInfo']) {
      expect(shown).not.toHaveProperty(name);
    }
    expect(await store.sandbox.platform.db.selectFrom('blob').select('key').execute()).toEqual([]);
  });

  // fidelity: assumed, what deleting the main picture does to the gallery is not said; its first picture becomes the main one
  it('have another main one when the main one goes', async () => {
    await upload(store, `${path}/image`, red);
    const next = await addToGallery();

    await store.call('DELETE', `${path}/image`);

    expect(await idsOf()).toEqual(['0']);
    expect((await product()).originalImageUrl).toBe(addressOf(next));
  });

  // fidelity: assumed, what `deleteCount` is where there is nothing to delete is not said; 0
  it.each(['image', 'gallery', 'gallery/99', 'video'])(
    'answer 0 where there is nothing to delete: %s',
    async (what) => {
      const before = (await store.events()).length;

      expect((await store.call('DELETE', `${path}/${what}`)).body).toEqual({ deleteCount: 0 });
      expect(await store.events()).toHaveLength(before);
    },
  );

  // fidelity: assumed, the main picture is called 0 in `media`, and whether its own number means it too is not said; it does
  it('go by the number that their upload was answered with, though they are the main one', async () => {
    const id = await addToGallery();

    expect((await store.call('DELETE', `${path}/gallery/${id}`)).body).toEqual({ deleteCount: 1 });
    expect(await idsOf()).toEqual([]);
  });

  // fidelity: documented
  it('change their order with the product, the first being the main one', async () => {
    const first = await addToGallery();
    const [second, third] = [await addToGallery(), await addToGallery()];
    const { images } = (await product()).media;

    await store.call('PUT', path, {
      media: { images: images.map(({ id, orderBy }: never) => ({ id, orderBy: id === '0' ? 10 : orderBy })) },
    });

    expect(await idsOf()).toEqual(['0', String(third), String(first)]);
    const shown = await product();
    expect(shown.imageUrl).toBe(addressOf(second, 1500));
    expect(shown.originalImage).toEqual({ url: addressOf(second), width: 900, height: 600 });
    expect(shown.galleryImages.map(({ width, orderBy }: never) => [width, orderBy])).toEqual([
      [900, 1],
      [900, 2],
    ]);
  });

  // fidelity: documented
  it('are described with the product, and change nothing else by being sent back', async () => {
    await upload(store, `${path}/image`, red);
    const second = await addToGallery();
    const before = await product();

    await store.call('PUT', path, { media: { images: [{ id: String(second), alt: { main: 'From behind' } }] } });
    await store.call('PUT', path, { ...(await product()) });

    const after = await product();
    expect(after.media.images[1].alt).toEqual({ main: 'From behind', translated: {} });
    expect(after.galleryImages).toEqual(before.galleryImages);
    expect(after.originalImage).toEqual(before.originalImage);
  });

  it('stay when a product is changed without them', async () => {
    await upload(store, `${path}/image`, red);
    await addToGallery();
    const before = await product();

    await store.call('PUT', path, { name: 'Cup', price: 5 });

    const after = await product();
    for (const name of ['media', 'galleryImages', 'originalImage', 'imageUrl'])
      expect(after[name]).toEqual(before[name]);
  });

  // fidelity: assumed, whether links alone make pictures is not said; they do not, and what is not there is passed over
  it('are not made by naming them', async () => {
    await upload(store, `${path}/image`, red);
    const images = [{ id: '77', isMain: true, imageOriginalUrl: 'https://elsewhere.example/x.png' }];

    await store.call('PUT', path, { media: { images } });

    expect(await idsOf()).toEqual(['0']);
  });

  // fidelity: documented
  it('are changes of the product', async () => {
    const before = (await store.events()).length;

    await upload(store, `${path}/image`, red);
    await addToGallery();
    await store.call('DELETE', `${path}/gallery`);

    const changed = { eventType: 'product.updated', entityId: productId };
    expect((await store.events()).slice(before)).toEqual([changed, changed, changed]);
  });

  // fidelity: documented
  it.each([
    ['POST', 'image'],
    ['POST', 'gallery'],
    ['DELETE', 'image'],
    ['DELETE', 'gallery'],
    ['DELETE', 'gallery/1'],
  ])('are of a product that is there: %s %s', async (method, what) => {
    const { status, body } = await store.call(method, external(`/products/99/${what}`));

    expect([status, body.errorCode]).toEqual([404, 'PRODUCT_NOT_FOUND']);
  });

  // fidelity: documented
  it('go all at once only with the scope for that', async () => {
    const limited = await openTestStore({ scopes: ['update_catalog', 'create_catalog'] });
    const { body } = await limited.call('POST', '/products', { name: 'Mug' });

    expect((await limited.call('DELETE', `/products/${body.id}/gallery`)).body.errorCode).toBe(
      'INSUFFICIENT_APP_SCOPE',
    );
    await limited.close();
  });

  it('go with their product', async () => {
    await upload(store, `${path}/image`, red);
    const gallery = await addToGallery();

    await store.call('DELETE', path);

    expect((await store.sandbox.fetch(addressOf(gallery))).status).toBe(404);
    expect(await store.sandbox.platform.db.selectFrom('blob').select('key').execute()).toEqual([]);
  });

  it('go with a reset, and are shared by a fork until both have deleted them', async () => {
    const id = (await upload(store, `${path}/image`, red)).body.id;
    const fork = await store.sandbox.stores.fork(store.storeId);
    const inFork = `/media/${fork}/${id}.jpg`;
    const status = async (address: string) => (await store.sandbox.fetch(address)).status;

    expect(await status(inFork)).toBe(200);
    await store.sandbox.stores.reset(store.storeId);
    expect([await status(addressOf(id)), await status(inFork)]).toEqual([404, 200]);
    await store.sandbox.stores.reset(fork);

    expect(await status(inFork)).toBe(404);
    expect(await store.sandbox.platform.db.selectFrom('blob').select('key').execute()).toEqual([]);
  });
});
