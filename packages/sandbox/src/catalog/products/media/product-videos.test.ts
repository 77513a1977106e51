import { beforeEach, describe, expect, it } from 'vitest';
import { makePicture } from '../../../testing/pictures.ts';
import { openTestStore, type TestStore } from '../../../testing/test-store.ts';
import { upload } from '../../../testing/upload.ts';

const WATCH = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';
const VIMEO = 'https://vimeo.com/76979871';
const COVER = 'https://covers.example/cover.jpg';

describe('the videos of a product', () => {
  let store: TestStore;
  let path: string;
  let picture: Uint8Array<ArrayBuffer>;

  beforeEach(async () => {
    picture = await makePicture({ width: 480, height: 360, format: 'jpeg' });
    const about = { title: 'How mugs are made', thumbnail_url: COVER };
    store = await openTestStore({
      appFetch({ url, method }) {
        if (method === 'POST') return new Response(null);
        if (url === COVER) return new Response(picture);
        if (url.includes('dQw4w9WgXcQ')) return Response.json(about);
        return new Response('{}', { status: url.includes('gone') ? 404 : 503 });
      },
    });
    path = `/products/${(await store.call('POST', '/products', { name: 'Mug' })).body.id}`;
    return () => store.close();
  });

  const videos = async () => (await store.call('GET', path)).body.media.videos;
  const add = async (kind: 'video' | 'gallery/video', url: string) =>
    (await store.call('POST', `${path}/${kind}`, { url })).body.id;

  // fidelity: documented
  it('show with title, frame and cover', async () => {
    const { status, body } = await store.call('POST', `${path}/gallery/video`, { url: WATCH });

    expect([status, body]).toEqual([200, { id: expect.any(Number) }]);
    const [video] = await videos();
    const base = `${store.sandbox.url}/media/${store.storeId}`;
    expect(video).toEqual({
      id: body.id,
      url: WATCH,
      embedHtml: expect.stringContaining('src="https://www.youtube.com/embed/dQw4w9WgXcQ"'),
      providerName: 'YouTube',
      title: 'How mugs are made',
      videoCoverId: expect.any(Number),
      image160pxUrl: `${base}/160/${video.videoCoverId}.jpg`,
      image400pxUrl: `${base}/400/${video.videoCoverId}.jpg`,
      image800pxUrl: `${base}/800/${video.videoCoverId}.jpg`,
      image1500pxUrl: `${base}/1500/${video.videoCoverId}.jpg`,
      imageOriginalUrl: `${base}/${video.videoCoverId}.jpg`,
    });
    expect((await store.call('GET', `${path}/gallery/video/${body.id}`)).body).toEqual(video);
    expect((await store.call('GET', `${path}/gallery/video/9`)).status).toBe(404);
  });

  // fidelity: documented
  it('may have their address in a header, as the reference has it', async () => {
    const { status } = await upload(store, `${path}/video`, null, {
      label: 'application/json',
      headers: { url: VIMEO },
    });

    expect(status).toBe(200);
    expect(await videos()).toMatchObject([{ url: VIMEO, providerName: 'Vimeo' }]);
  });

  // fidelity: assumed, what becomes of a video whose provider cannot be asked is not said; it is taken, without title and cover
  it('are taken where their provider cannot be asked', async () => {
    await add('gallery/video', VIMEO);

    const [video] = await videos();
    expect(video).toMatchObject({ title: '', embedHtml: expect.stringContaining('player.vimeo.com/video/76979871') });
    expect(video).not.toHaveProperty('videoCoverId');
  });

  // fidelity: assumed, the codes are documented, where each one applies is not; no address of a video, a site that is not
  // taken, and a video that its site refuses
  it.each([
    ['NOT_VIDEO_URL', undefined],
    ['NOT_VIDEO_URL', 'mug.mp4'],
    ['NOT_VIDEO_URL', 'https://www.youtube.com/feed/subscriptions'],
    ['VIDEO_NOT_SUPPORTED', 'https://files.example/mug.mp4'],
    ['VIDEO_UNAVAILABLE', 'https://youtu.be/gone-for-good'],
  ])('are refused with %s: %s', async (code, url) => {
    const { status, body, hint } = await store.call('POST', `${path}/video`, { url });

    expect([status, body.errorCode]).toEqual([422, code]);
    expect(hint).not.toBe('');
    expect(await videos()).toEqual([]);
  });

  it.each([
    'https://youtu.be/dQw4w9WgXcQ?t=3',
    'https://m.youtube.com/watch?list=1&v=dQw4w9WgXcQ',
    'https://www.youtube.com/shorts/dQw4w9WgXcQ',
    'https://www.youtube.com/embed/dQw4w9WgXcQ',
  ])('are known by any address of theirs: %s', async (url) => {
    await add('video', url);

    expect((await videos())[0].embedHtml).toContain('/embed/dQw4w9WgXcQ"');
  });

  // fidelity: assumed, that a product has a main video beside those of the gallery is documented, how it shows is not; first
  it('have one main one, which comes first and is replaced and deleted apart', async () => {
    const gallery = await add('gallery/video', VIMEO);
    const first = await add('video', WATCH);
    const idsOf = async () => (await videos()).map(({ id }: { id: number }) => id);

    expect(await idsOf()).toEqual([first, gallery]);
    const second = await add('video', WATCH);
    expect(await idsOf()).toEqual([second, gallery]);
    expect((await store.call('DELETE', `${path}/video`)).body).toEqual({ deleteCount: 1 });
    expect((await store.call('DELETE', `${path}/video`)).body).toEqual({ deleteCount: 0 });
    expect(await idsOf()).toEqual([gallery]);
    expect((await store.call('DELETE', `${path}/gallery/${gallery}`)).body).toEqual({ deleteCount: 1 });
    expect(await idsOf()).toEqual([]);
  });

  it('are no longer the main one once deleted from the gallery', async () => {
    const main = await add('video', WATCH);

    await store.call('DELETE', `${path}/gallery/${main}`);
    await add('gallery/video', VIMEO);

    expect((await store.call('DELETE', `${path}/video`)).body).toEqual({ deleteCount: 0 });
    expect(await videos()).toHaveLength(1);
  });

  // fidelity: documented
  it('get a cover of their own', async () => {
    const id = await add('gallery/video', WATCH);
    const { videoCoverId: before } = (await videos())[0];

    const sent = await upload(store, `${path}/gallery/video/${id}`, picture, { method: 'PUT' });

    expect(sent.body).toEqual({ id: (await videos())[0].videoCoverId });
    expect(sent.body.id).not.toBe(before);
    const fetched = await store.call('PUT', `${path}/gallery/video/${id}?externalUrl=${encodeURIComponent(COVER)}`);
    expect((await videos())[0].image400pxUrl).toContain(`/400/${fetched.body.id}.jpg`);
    expect(await store.sandbox.platform.db.selectFrom('media').select('id').execute()).toEqual([
      { id: fetched.body.id },
    ]);
    expect((await upload(store, `${path}/gallery/video/9`, picture, { method: 'PUT' })).status).toBe(404);
  });
});
