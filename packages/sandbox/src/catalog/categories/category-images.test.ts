import { beforeEach, describe, expect, it } from 'vitest';
import { makePicture } from '../../testing/pictures.ts';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';
import { upload } from '../../testing/upload.ts';

const BLUE = 'https://files.example/blue.png';

describe('the picture of a category', () => {
  let store: TestStore;
  let categoryId: number;
  let path: string;
  let picture: Uint8Array<ArrayBuffer>;

  beforeEach(async () => {
    picture = await makePicture({ width: 1000, height: 500, format: 'jpeg' });
    const blue = await makePicture({ width: 20, height: 10 });
    store = await openTestStore({
      appFetch: ({ url, method }) =>
        new Response(url === BLUE ? blue : null, { status: method === 'GET' && url !== BLUE ? 404 : 200 }),
    });
    categoryId = (await store.call('POST', '/categories', { name: 'Mugs' })).body.id;
    path = `/categories/${categoryId}`;
    return () => store.close();
  });

  const category = async () => (await store.call('GET', path)).body;

  // fidelity: documented
  it('shows at each size once uploaded', async () => {
    const { status, body } = await upload(store, `${path}/image`, picture);

    expect([status, body]).toEqual([200, { id: expect.any(Number) }]);
    const base = `${store.sandbox.url}/media/${store.storeId}`;
    expect(await category()).toMatchObject({
      thumbnailUrl: `${base}/400/${body.id}.jpg`,
      hdThumbnailUrl: `${base}/800/${body.id}.jpg`,
      imageUrl: `${base}/1500/${body.id}.jpg`,
      originalImageUrl: `${base}/${body.id}.jpg`,
      originalImage: { url: `${base}/${body.id}.jpg`, width: 1000, height: 500 },
      thumbnail: { url: `${base}/400/${body.id}.jpg`, width: 400, height: 200 },
    });
  });

  // fidelity: documented
  it('comes by its address, in the query or in JSON', async () => {
    const alt = { main: 'Mugs', translated: { en: 'Mugs' } };

    await upload(store, `${path}/image?externalUrl=${encodeURIComponent(BLUE)}`, null);
    expect((await category()).originalImage).toMatchObject({ width: 20, height: 10 });
    const { body } = await store.call('POST', `${path}/image/async`, {
      url: BLUE,
      width: 20,
      height: 10,
      alt,
      externalId: 'x',
    });

    expect(await category()).toMatchObject({ alt, imageExternalId: 'x' });
    expect((await category()).imageUrl).toContain(`/${body.id}.png`);
    for (const url of ['  ', 'htt://sssss', 'https://files.example/gone']) {
      const refused = await store.call('POST', `${path}/image/async`, { url, width: 1, height: 1 });
      expect([refused.status, refused.body.errorCode]).toEqual([422, 'WRONG_URL']);
    }
  });

  // fidelity: documented
  it('is replaced, deleted, and goes with its category', async () => {
    const first = (await upload(store, `${path}/image`, picture)).body.id;
    const second = (await upload(store, `${path}/image`, picture)).body.id;
    const status = async (id: number) => (await store.sandbox.fetch(`/media/${store.storeId}/${id}.jpg`)).status;

    expect([await status(first), await status(second)]).toEqual([404, 200]);
    expect((await store.call('DELETE', `${path}/image`)).body).toEqual({ deleteCount: 1 });
    expect((await store.call('DELETE', `${path}/image`)).body).toEqual({ deleteCount: 0 });
    const shown = await category();
    for (const name of [
      'thumbnailUrl',
      'hdThumbnailUrl',
      'imageUrl',
      'originalImageUrl',
      'originalImage',
      'thumbnail',
    ]) {
      expect(shown).not.toHaveProperty(name);
    }
    const third = (await upload(store, `${path}/image`, picture)).body.id;
    await store.call('DELETE', path);

    expect([await status(second), await status(third)]).toEqual([404, 404]);
    expect(await store.sandbox.platform.db.selectFrom('blob').select('key').execute()).toEqual([]);
  });

  it('stays when the category is changed without it', async () => {
    await upload(store, `${path}/image`, picture);
    const { imageUrl } = await category();

    await store.call('PUT', path, { name: 'Cups' });

    expect(await category()).toMatchObject({ name: 'Cups', imageUrl });
    expect((await store.sandbox.fetch(imageUrl)).status).toBe(200);
  });

  // fidelity: documented
  it('is a change of the category', async () => {
    const before = (await store.events()).length;

    await upload(store, `${path}/image`, picture);
    await store.call('DELETE', `${path}/image`);

    const changed = { eventType: 'category.updated', entityId: categoryId };
    expect((await store.events()).slice(before)).toEqual([changed, changed]);
  });

  // fidelity: documented
  it.each(['POST', 'DELETE'])('is of a category that is there: %s', async (method) => {
    const answer = await store.call(method, `/categories/99/image?externalUrl=${encodeURIComponent(BLUE)}`);

    expect([answer.status, answer.body.errorCode]).toEqual([404, 'CATEGORIES_NOT_FOUND']);
  });
});
