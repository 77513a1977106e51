import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { makePicture } from '../../../testing/pictures.ts';
import { openTestStore, type TestStore } from '../../../testing/test-store.ts';
import { upload } from '../../../testing/upload.ts';

const BLUE = 'https://files.example/blue.png';
const VIMEO = 'https://vimeo.com/76979871';

interface ShownImage {
  readonly id: string;
  readonly isMain: boolean;
  readonly orderBy: number;
  readonly imageOriginalUrl: string;
  readonly image400pxUrl: string;
}

describe('pictures and videos that are set at once', () => {
  let store: TestStore;
  let path: string;
  let red: Uint8Array<ArrayBuffer>;
  let downloads: number;

  beforeEach(async () => {
    downloads = 0;
    red = await makePicture({ background: '#cc0000' });
    const blue = await makePicture({ background: '#0000cc' });
    store = await openTestStore({
      appFetch({ url, method }) {
        if (url === BLUE) downloads += 1;
        return new Response(url === BLUE ? blue : null, { status: method === 'GET' && url !== BLUE ? 503 : 200 });
      },
    });
    path = `/products/${(await store.call('POST', '/products', { name: 'Mug' })).body.id}`;
    return () => store.close();
  });

  const media = async (): Promise<{ images: ShownImage[]; videos: { url: string }[] }> =>
    (await store.call('GET', path)).body.media;
  const originals = async () => (await media()).images.map((image) => image.imageOriginalUrl);
  const set = async (body: object) => store.call('PUT', `${path}/media`, body);

  async function fill(count: number): Promise<string[]> {
    for (let index = 0; index < count; index += 1) await upload(store, `${path}/gallery`, red);
    return originals();
  }

  // fidelity: documented
  it('get the order in which they are sent', async () => {
    const [first, second, third] = await fill(3);

    const { status, body } = await set({
      mainMedia: { imageUrl: third },
      galleryMedia: [{ imageUrl: first }, { imageUrl: second }],
    });

    expect([status, body]).toEqual([200, { updateCount: 1 }]);
    expect(await originals()).toEqual([third, first, second]);
    expect((await media()).images.map(({ id }) => id)[0]).toBe('0');
    expect(downloads).toBe(0);
  });

  // fidelity: assumed, that media are named by their addresses is documented, that any size of a picture names it is not
  it('are known by any address of theirs', async () => {
    const [first, second] = await fill(2);
    const { images } = await media();

    await set({ mainMedia: { imageUrl: images[1]?.image400pxUrl }, galleryMedia: [{ imageUrl: first }] });

    expect(await originals()).toEqual([second, first]);
  });

  // fidelity: assumed, that media are set by their addresses is documented, what happens to those not named is not; they go
  it('are fetched where they are new, and go where they are not named', async () => {
    const [first] = await fill(2);

    await set({ mainMedia: { imageUrl: BLUE }, galleryMedia: [{ imageUrl: first }, { videoUrl: VIMEO }] });

    const { images, videos } = await media();
    expect(images.map((image) => image.imageOriginalUrl)[1]).toBe(first);
    expect(videos).toMatchObject([{ url: VIMEO }]);
    expect(downloads).toBe(1);
    expect(await store.sandbox.platform.db.selectFrom('media').select('id').execute()).toHaveLength(2);
  });

  // fidelity: assumed, what setting the main one alone does to the gallery is not said; a picture of the gallery moves up
  it('keep the gallery where only the main one is set', async () => {
    const [first, second, third] = await fill(3);

    await set({ mainMedia: { imageUrl: third } });
    expect(await originals()).toEqual([third, first, second]);

    await set({ mainMedia: null });
    expect(await originals()).toEqual([first, second]);
  });

  it('have a main video too', async () => {
    await store.call('POST', `${path}/gallery/video`, { url: VIMEO });

    await set({ mainMedia: { videoUrl: VIMEO } });

    expect((await media()).videos).toMatchObject([{ url: VIMEO }]);
    expect((await store.call('DELETE', `${path}/video`)).body).toEqual({ deleteCount: 1 });
  });

  it.each([
    ['WRONG_PARAMETER', { galleryMedia: [{}] }],
    ['WRONG_URL', { mainMedia: { imageUrl: 'https://files.example/gone.png' } }],
    ['VIDEO_NOT_SUPPORTED', { galleryMedia: [{ imageUrl: BLUE }, { videoUrl: 'https://files.example/a.mp4' }] }],
  ])('stay as they are when refused with %s', async (code, body) => {
    const before = await fill(2);

    expect((await set(body)).body.errorCode).toBe(code);
    expect(await originals()).toEqual(before);
  });

  it('have one main picture and places without gaps, whatever is done to them', async () => {
    const step = fc.oneof(
      fc.constantFrom('image', 'gallery').map((kind) => ({ kind, at: 0, to: 0 }) as const),
      fc.record({
        kind: fc.constantFrom('delete', 'delete main', 'move', 'promote', 'clear'),
        at: fc.nat(4),
        to: fc.integer({ min: -3, max: 9 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const { body } = await store.call('POST', '/products', { name: 'Cup' });
        path = `/products/${body.id}`;
        for (const { kind, at, to } of steps) {
          const { images } = await media();
          const image = images[at];
          if (kind === 'image' || kind === 'gallery') await upload(store, `${path}/${kind}`, red);
          else if (kind === 'delete main') await store.call('DELETE', `${path}/image`);
          else if (kind === 'clear') await store.call('DELETE', `${path}/gallery`);
          else if (kind === 'delete' && image) await store.call('DELETE', `${path}/gallery/${image.id}`);
          else if (kind === 'promote' && image) await set({ mainMedia: { imageUrl: image.imageOriginalUrl } });
          else if (image) await store.call('PUT', path, { media: { images: [{ id: image.id, orderBy: to }] } });
          await checkGallery();
        }
        await store.call('DELETE', path);
        expect(await store.sandbox.platform.db.selectFrom('media').select('id').execute()).toEqual([]);
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  async function checkGallery(): Promise<void> {
    const { body: product } = await store.call('GET', path);
    const images: ShownImage[] = product.media.images;
    expect(images.map(({ orderBy }) => orderBy)).toEqual(images.map((_, index) => index));
    expect(images.map(({ isMain }) => isMain)).toEqual(images.map((_, index) => index === 0));
    expect(images.map(({ id }) => id === '0')).toEqual(images.map((_, index) => index === 0));
    expect(new Set(images.map(({ id }) => id)).size).toBe(images.length);
    expect(product.galleryImages.map(({ url }: { url: string }) => url)).toEqual(
      images.slice(1).map((image) => image.imageOriginalUrl),
    );
    expect(product.originalImageUrl).toBe(images[0]?.imageOriginalUrl);
    for (const image of images) expect((await store.sandbox.fetch(image.imageOriginalUrl)).status).toBe(200);
  }
});
