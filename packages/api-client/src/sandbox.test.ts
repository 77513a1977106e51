import type { ControlOperations } from '@ecwid-kit/types/control';
import { controlRoutes } from '@ecwid-kit/types/control-routes';
import { describe, expect, it } from 'vitest';
import { createCaller, createClient, type EcwidClient } from './index.ts';
import { NOON, openStore, whileTimePasses } from '../tests/open-store.ts';

// The client against a whole Ecwid: what one side sends, the other one understands.

describe('products', () => {
  it('are made, read, changed and deleted', async () => {
    const { client } = await openStore();

    const { id } = await client.products.create({ name: 'Tea tin', price: 9.5, quantity: 4 });
    await client.products.update(id, { price: 8 });
    await client.products.adjustStock(id, { quantityDelta: -1 });
    const product = await client.products.get(id, { responseFields: 'id,name,price,quantity' });
    const { deleteCount } = await client.products.delete(id);

    expect(product).toEqual({ id, name: 'Tea tin', price: 8, quantity: 3 });
    expect(deleteCount).toBe(1);
  });

  it('are told apart by filters, lists and moments', async () => {
    const { sandbox, client } = await openStore();
    const early = await client.products.create({ name: 'Čaj & šećer + 1', price: 1 });
    sandbox.clock.advance(3_600_000);
    const late = await client.products.create({ name: 'Coffee', price: 2, enabled: false });
    const find = async (query: Parameters<EcwidClient['products']['search']>[0]) =>
      (await client.products.search({ ...query, responseFields: 'items(id)' })).items.map((product) => product.id);

    expect(await find({ keyword: 'šećer + 1' })).toEqual([early.id]);
    expect(await find({ enabled: false })).toEqual([late.id]);
    expect(await find({ createdFrom: new Date(NOON + 60_000) })).toEqual([late.id]);
    expect(new Set(await find({ productId: [early.id, late.id] }))).toEqual(new Set([early.id, late.id]));
  });

  it('are all visited, page by page', async () => {
    const { client } = await openStore();
    const ids: number[] = [];
    for (let index = 0; index < 25; index += 1) ids.push((await client.products.create({ name: `Tin ${index}` })).id);

    const found = await Array.fromAsync(client.products.iterate({ limit: 10, sortBy: 'ADDED_TIME_ASC' }));

    expect(found).toHaveLength(ids.length);
    expect(new Set(found.map((product) => product.id))).toEqual(new Set(ids));
  });
});

it('a variation takes a picture as bytes, as a file or by its address, and loses it again', async () => {
  const gif = new TextEncoder().encode('GIF89a tin');
  const { sandbox, client } = await openStore({
    appFetch: ({ url }) => new Response(url === 'https://files.example/a+b.gif?w=1&h=2' ? gif : null),
  });
  const pictures = client.productVariations;
  const { id: productId } = await client.products.create({
    name: 'Tea tin',
    options: [{ type: 'SIZE', name: 'Size', choices: [{ text: 'L' }] }],
  });
  const { id } = await pictures.create(productId, { options: [{ name: 'Size', value: 'L' }] });
  const shown = async () => {
    const { imageUrl = '' } = await pictures.get(productId, id);
    return imageUrl && new Uint8Array(await (await sandbox.fetch(imageUrl)).arrayBuffer());
  };

  const externalUrl = 'https://files.example/a+b.gif?w=1&h=2';
  const uploads = [
    () => pictures.uploadImage(productId, id, gif),
    () => pictures.uploadImage(productId, id, gif.buffer),
    () => pictures.uploadImage(productId, id, new Blob([gif]).stream()),
    () => pictures.uploadImage(productId, id, new Blob([gif], { type: 'image/gif' })),
    () => pictures.uploadImage(productId, id, undefined, { externalUrl }),
    () => pictures.uploadImageAsync(productId, id, { url: externalUrl, width: 1, height: '2' }),
  ];
  for (const upload of uploads) {
    expect(await upload()).toEqual({ id: expect.any(Number) });
    expect(await shown()).toEqual(gif);
    expect(await pictures.deleteImage(productId, id)).toEqual({ deleteCount: 1 });
    expect(await shown()).toBe('');
  }
});

it('app storage keeps text as it was sent', async () => {
  const { client } = await openStore();
  const value = '{"banner": "on"}\n+ ž';

  await client.appStorage.update('my key', value);

  expect(await client.appStorage.get('my key')).toEqual({ key: 'my key', value });
});

describe('errors', () => {
  it('say which thing is missing', async () => {
    const { client } = await openStore();

    await expect(client.products.get(404)).rejects.toMatchObject({ status: 404, errorCode: 'PRODUCT_NOT_FOUND' });
  });

  it('say what to do about a missing scope', async () => {
    const { client } = await openStore({ scopes: ['read_catalog'] });

    await expect(client.products.create({ name: 'Tin' })).rejects.toMatchObject({
      status: 403,
      errorCode: 'INSUFFICIENT_APP_SCOPE',
      hint: expect.stringContaining('create_catalog'),
    });
  });

  it('come before a sandbox token reaches the platform', async () => {
    const { token } = await openStore();

    expect(() => createClient({ storeId: 1003, token })).toThrow(expect.objectContaining({ code: 'host_mismatch' }));
  });
});

describe('the limit of 600 requests a minute', () => {
  it('is kept without being told', async () => {
    const { sandbox, client, statuses } = await openStore();

    await whileTimePasses(sandbox, Promise.all(Array.from({ length: 800 }, () => client.dictionaries.currencies())));

    expect(statuses).toHaveLength(800);
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it('is waited out when it was reached all the same', async () => {
    const { sandbox, client, statuses } = await openStore({ limits: { perMinute: 2 }, client: { pace: false } });
    await client.dictionaries.currencies();
    await client.dictionaries.currencies();

    await whileTimePasses(sandbox, client.products.create({ name: 'Tin' }));

    expect(statuses).toEqual([200, 200, 429, 200]);
  });
});

it('the sandbox’s own API is called by the same machinery', async () => {
  const { sandbox } = await openStore();
  const options = {
    baseUrl: `${sandbox.url}/_sandbox`,
    fetch: (url: string, init: RequestInit) => sandbox.fetch(url, init),
  };
  const visitor = createCaller<ControlOperations>(controlRoutes, options);

  const { token } = await visitor.users.register({
    email: 'ana@shop.example',
    password: 'long enough to pass',
    name: 'Ana',
    storeName: 'Ana’s teas',
  });
  const user = createCaller<ControlOperations>(controlRoutes, { ...options, token });

  expect(await user.sessions.current()).toMatchObject({ user: { email: 'ana@shop.example' } });
});
