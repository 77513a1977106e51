import { beforeEach, describe, expect, it } from 'vitest';
import { openTestSite, type TestSite } from '../testing/open-test-site.ts';

const PNG = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

describe('the pictures of tiles', () => {
  let site: TestSite;

  beforeEach(async () => {
    site = await openTestSite();
    return () => site.store.close();
  });

  const reserve = async () =>
    (await site.site('POST', '/tile/cover-1/image', { acceptHeader: 'multipart/form-data' })).body;
  const upload = (url: string, bytes: Uint8Array<ArrayBuffer> = PNG) => {
    const body = new FormData();
    body.set('file', new Blob([bytes], { type: 'image/png' }), 'cover.png');
    return site.store.sandbox.fetch(url, { method: 'POST', body });
  };

  // fidelity: documented
  it('are uploaded in two steps, and found in a bucket', async () => {
    const { url, id } = await reserve();
    expect((await site.site('GET', `/image/${id}`)).status).toBe(404);

    expect((await upload(url)).status).toBe(200);

    const { bucket, set } = (await site.site('GET', `/image/${id}`)).body;
    const { urls } = (await site.site('GET', '/image/bucket')).body;
    const picture = await site.store.sandbox.fetch(`${urls[bucket]}/${set[0].url}`);
    expect(Object.keys(urls)).toEqual(['eu-fra', 'us-vir', 'au-syd']);
    expect(set[0]).toMatchObject({ width: 1, height: 1 });
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect(new Uint8Array(await picture.arrayBuffer())).toEqual(PNG);
  });

  // fidelity: assumed, what an upload address refuses is not said; everything but one picture, once, with its own key
  it('go to the address that was given out, and nowhere else', async () => {
    const { url } = await reserve();

    expect((await upload(`${url}x`)).status).toBe(404);
    expect((await upload(url, new TextEncoder().encode('<p>no picture</p>'))).status).toBe(400);
    expect((await site.store.sandbox.fetch(url, { method: 'POST', body: 'plain' })).status).toBe(400);
    expect((await upload(url)).status).toBe(200);
    expect((await upload(url)).status).toBe(409);
  });

  // fidelity: documented
  it('need a tile, and the header that the call is about', async () => {
    const body = { acceptHeader: 'multipart/form-data' };

    expect((await site.site('POST', '/tile/nope/image', body)).status).toBe(404);
    expect((await site.site('POST', '/tile/cover-1/image', {})).status).toBe(400);
  });

  // fidelity: assumed, how content refers to pictures is shown by the section builder's samples only
  it('are shown by the tile whose content has them', async () => {
    const { url, id } = await reserve();
    await upload(url);
    const image = (await site.site('GET', `/image/${id}`)).body;
    await site.site('PUT', '/tile/cover-1', { content: { image } });
    await site.site('POST', '/publish', {});

    const { html } = await site.visit('');
    expect(html).toContain(`src="/media/${image.set[0].url}"`);
  });
});
