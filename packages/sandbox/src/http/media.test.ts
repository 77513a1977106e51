import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../create-sandbox.ts';
import { toImageFile } from '../media/image-file.ts';
import { storeFile, storeImage, storeSvg, type StoredImage } from '../media/stored-media.ts';
import { makePicture } from '../testing/pictures.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><script>alert(1)</script></svg>';
const STORE_ID = 5;

let sandbox: Sandbox;
let svg: StoredImage;

beforeEach(async () => {
  sandbox = await createSandbox({ seed: 1 });
  svg = await storeSvg(sandbox.platform.db, STORE_ID, SVG);
});
afterEach(() => sandbox.close());

const fetch = (address: string, headers: Record<string, string> = {}, method = 'GET') =>
  sandbox.fetch(new URL(address).pathname, { headers, method });

async function store(bytes: Uint8Array): Promise<StoredImage> {
  const file = await toImageFile(bytes);
  if (!file) throw new Error('no picture');
  return storeImage(sandbox.platform.db, STORE_ID, { file });
}

describe('a picture', () => {
  it('is served to be kept for good, without a right to run scripts', async () => {
    const response = await fetch(svg.at(160));

    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('image/svg+xml');
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.has('content-disposition')).toBe(false);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('sandbox');
    expect(policy).not.toContain('allow-scripts');
    expect(await response.text()).toBe(SVG);
  });

  // fidelity: documented
  it.each(['png', 'jpeg', 'webp', 'gif'] as const)('is made to fit each size as %s', async (format) => {
    const image = await store(await makePicture({ width: 2000, height: 1000, format }));

    for (const size of [160, 400, 800, 1500] as const) {
      const response = await fetch(image.at(size));
      const made = await sharp(await response.arrayBuffer()).metadata();

      expect(response.headers.get('content-type')).toBe(`image/${format}`);
      expect(made).toMatchObject({ format, width: size, height: size / 2 });
    }
    const original = await sharp(await (await fetch(image.original)).arrayBuffer()).metadata();
    expect(original).toMatchObject({ width: 2000, height: 1000 });
  });

  it('is never made larger than it is', async () => {
    const bytes = await makePicture({ width: 300, height: 200 });
    const image = await store(bytes);

    expect(new Uint8Array(await (await fetch(image.at(400))).arrayBuffer())).toEqual(bytes);
    expect(await (await fetch(image.at(160))).blob()).not.toHaveProperty('size', bytes.byteLength);
  });

  it('is turned upright, as the camera says that it was held', async () => {
    const bytes = await sharp(await makePicture({ width: 900, height: 600, format: 'jpeg' }))
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const image = await store(new Uint8Array(bytes));

    expect(image).toMatchObject({ width: 600, height: 900 });
    const made = await sharp(await (await fetch(image.at(400))).arrayBuffer()).metadata();
    expect([made.width, made.height]).toEqual([267, 400]);
  });

  it('is shown as it is where only its first bytes are those of a picture', async () => {
    const bytes = new Uint8Array(Buffer.from('\x89PNG\r\n\x1a\nbroken', 'latin1'));
    const image = await store(bytes);

    expect(image).not.toHaveProperty('width');
    expect(new Uint8Array(await (await fetch(image.at(400))).arrayBuffer())).toEqual(bytes);
  });

  it('is made once for each size', async () => {
    const image = await store(await makePicture({ width: 500, height: 500 }));
    const kept = () => sandbox.platform.db.selectFrom('blob').select('key').execute();
    const before = (await kept()).length;

    await fetch(image.at(400));
    await fetch(image.at(400));

    expect(await kept()).toHaveLength(before + 1);
  });
});

describe('who has a picture', () => {
  it.each([
    ['its tag', (etag: string) => etag],
    ['its tag among others', (etag: string) => `"other", W/${etag}`],
    ['any', () => '*'],
  ])('is answered 304 when it names %s', async (_, known) => {
    const etag = (await fetch(svg.original)).headers.get('etag') ?? '';

    const response = await fetch(svg.original, { 'If-None-Match': known(etag) });

    expect(response.status).toBe(304);
    expect(await response.text()).toBe('');
    expect(response.headers.get('cache-control')).toContain('immutable');
  });

  it('is told apart by size', async () => {
    const image = await store(await makePicture({ width: 2000, height: 1000 }));
    const tags = await Promise.all(
      [image.original, image.at(160), image.at(400)].map(async (address) => (await fetch(address)).headers.get('etag')),
    );

    expect(new Set(tags).size).toBe(3);
  });
});

describe('a part of a picture', () => {
  it.each([
    ['bytes=0-3', SVG.slice(0, 4), `bytes 0-3/${SVG.length}`],
    ['bytes=4-', SVG.slice(4), `bytes 4-${SVG.length - 1}/${SVG.length}`],
    ['bytes=-6', SVG.slice(-6), `bytes ${SVG.length - 6}-${SVG.length - 1}/${SVG.length}`],
    ['bytes=2-100000', SVG.slice(2), `bytes 2-${SVG.length - 1}/${SVG.length}`],
  ])('is what %s asks for', async (range, text, contentRange) => {
    const response = await fetch(svg.original, { Range: range });

    expect(response.status).toBe(206);
    expect(response.headers.get('content-range')).toBe(contentRange);
    expect(response.headers.get('content-length')).toBe(String(text.length));
    expect(await response.text()).toBe(text);
  });

  it('is not there after the end', async () => {
    const response = await fetch(svg.original, { Range: `bytes=${SVG.length}-` });

    expect(response.status).toBe(416);
    expect(response.headers.get('content-range')).toBe(`bytes */${SVG.length}`);
  });

  it.each([
    ['several are asked for', { Range: 'bytes=0-1,4-5' }],
    ['they are not bytes', { Range: 'lines=0-1' }],
    ['it would continue other bytes', { Range: 'bytes=4-', 'If-Range': '"other"' }],
  ])('is the whole where %s', async (_, headers) => {
    const response = await fetch(svg.original, headers);

    expect(response.status).toBe(200);
    expect(await response.text()).toBe(SVG);
  });

  it('continues the same bytes', async () => {
    const etag = (await fetch(svg.original)).headers.get('etag') ?? '';

    expect((await fetch(svg.original, { Range: 'bytes=4-', 'If-Range': etag })).status).toBe(206);
  });
});

it('answers HEAD with the headers alone', async () => {
  const response = await fetch(svg.original, {}, 'HEAD');

  expect(response.status).toBe(200);
  expect(response.headers.get('content-length')).toBe(String(SVG.length));
  expect(await response.text()).toBe('');
});

it('does not serve what is for sale', async () => {
  const bytes = new TextEncoder().encode('<html>');
  const file = await storeFile(sandbox.platform.db, STORE_ID, { file: { contentType: 'text/html', bytes } });

  expect((await sandbox.fetch(`/media/${STORE_ID}/${file.id}`)).status).toBe(404);
});

it.each(['/media/5/8', '/media/6/900000001', '/media/5/900000001x', '/media/5', '/media/5/161/900000001.svg'])(
  'answers 404 at %s',
  async (path) => {
    expect((await sandbox.fetch(path)).status).toBe(404);
  },
);
