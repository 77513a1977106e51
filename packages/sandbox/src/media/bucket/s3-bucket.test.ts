import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFarBucket, type FarBucket } from '../../testing/far-bucket.ts';
import { makePicture } from '../../testing/pictures.ts';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';
import { upload } from '../../testing/upload.ts';
import { createS3Bucket } from './s3-bucket.ts';

let far: FarBucket;

beforeEach(async () => {
  far = await openFarBucket();
});
afterEach(() => far.close());

describe('a bucket', () => {
  const bytes = new TextEncoder().encode('bytes');

  it('gives back what it was given, until that is deleted', async () => {
    const bucket = createS3Bucket(far.options);

    await bucket.put('1-abc', bytes);
    expect([...far.objects.keys()]).toEqual(['/shop-files/shop/1-abc']);
    expect(await bucket.get('1-abc')).toEqual(bytes);
    await bucket.delete('1-abc');
    await bucket.delete('1-abc');

    expect(await bucket.get('1-abc')).toBeUndefined();
  });

  it('is let in by its keys alone', async () => {
    const bucket = createS3Bucket({ ...far.options, secretAccessKey: 'another' });

    await expect(bucket.put('1-abc', bytes)).rejects.toThrow('the bucket answered 403');
    await expect(bucket.get('1-abc')).rejects.toThrow(/^(?!.*another)/);
  });

  it('says so when it is not there', async () => {
    far.refuse('PUT', 404);

    await expect(createS3Bucket(far.options).put('1-abc', bytes)).rejects.toThrow('no such bucket');
  });
});

describe('a sandbox with a bucket', () => {
  let store: TestStore;
  let path: string;
  let picture: Uint8Array<ArrayBuffer>;

  beforeEach(async () => {
    picture = await makePicture({ width: 500, height: 500 });
    store = await openTestStore({ bucket: far.options });
    path = `/products/${(await store.call('POST', '/products', { name: 'Mug' })).body.id}`;
    return () => store.close();
  });

  const blobs = () => store.sandbox.platform.db.selectFrom('blob').select('key').execute();
  const imageOf = async () => (await store.call('GET', path)).body.media.images[0];

  it('keeps pictures and their sizes there, and nothing beside the database', async () => {
    await upload(store, `${path}/image`, picture);
    const image = await imageOf();

    const original = await store.sandbox.fetch(image.imageOriginalUrl);
    expect(new Uint8Array(await original.arrayBuffer())).toEqual(picture);
    expect([...far.objects.values()]).toEqual([picture]);
    await store.sandbox.fetch(image.image160pxUrl);
    await store.sandbox.fetch(image.image160pxUrl);
    expect(far.requests.filter((request) => request.startsWith('PUT'))).toHaveLength(2);
    expect([...far.objects.keys()].toSorted()[1]).toMatch(/^\/shop-files\/shop\/\d+-[0-9a-f]+-160$/);
    expect(await blobs()).toEqual([]);
  });

  it('keeps there what a fork still shows', async () => {
    await upload(store, `${path}/image`, picture);
    const fork = await store.sandbox.stores.fork(store.storeId);
    const { pathname } = new URL((await imageOf()).imageOriginalUrl);

    await store.call('DELETE', path);

    const inFork = await store.sandbox.fetch(pathname.replace(String(store.storeId), String(fork)));
    expect(new Uint8Array(await inFork.arrayBuffer())).toEqual(picture);
  });

  it('deletes there what is gone', async () => {
    await upload(store, `${path}/image`, picture);
    await store.sandbox.fetch((await imageOf()).image160pxUrl);

    await store.call('DELETE', path);
    await expect.poll(() => far.objects.size).toBe(0);

    expect(await store.sandbox.platform.db.selectFrom('blob_removal').select('key').execute()).toEqual([]);
  });

  it('leaves nothing there of a change that failed', async () => {
    const externalUrl = encodeURIComponent('https://files.example/x.png');
    const busy = await openTestStore({ bucket: far.options, appFetch: () => new Response(picture) });
    const { body } = await busy.call('POST', '/products', { name: 'Mug' });
    const gallery = `/products/${body.id}/gallery?externalUrl=${externalUrl}`;
    await upload(busy, gallery, '{"externalId":"x"}');

    expect((await upload(busy, gallery, '{"externalId":"x"}')).status).toBe(409);
    await busy.close();

    expect(far.objects.size).toBe(1);
  });

  it('refuses what the bucket does not take, and tells nobody its keys', async () => {
    far.refuse('PUT', 403);
    const warned: string[] = [];
    const note = (warning: Error) => warned.push(String(warning));
    process.on('warning', note);

    const answer = await upload(store, `${path}/image`, picture);

    expect(answer.status).toBe(500);
    expect((await store.call('GET', path)).body.media.images).toEqual([]);
    await expect.poll(() => warned.length).toBeGreaterThan(0);
    process.off('warning', note);
    expect(JSON.stringify([answer, warned])).not.toContain(far.options.secretAccessKey);
  });
});
