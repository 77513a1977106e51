import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../../testing/test-store.ts';
import { upload } from '../../../testing/upload.ts';

const BOOK = new TextEncoder().encode('<html><script>alert(1)</script> The whole book');
const ADDRESS = 'https://files.example/book.pdf';

describe('the files of a product', () => {
  let store: TestStore;
  let productId: number;
  let path: string;

  beforeEach(async () => {
    store = await openTestStore({
      appFetch: ({ url, method }) =>
        new Response(url === ADDRESS ? BOOK : null, { status: method === 'GET' && url !== ADDRESS ? 404 : 200 }),
    });
    productId = (await store.call('POST', '/products', { name: 'E-book', price: 5 })).body.id;
    path = `/products/${productId}/files`;
    return () => store.close();
  });

  const files = async () => (await store.call('GET', `/products/${productId}`)).body.files;
  const download = (id: number, token = store.token) =>
    store.sandbox.fetch(`/api/v3/${store.storeId}${path}/${id}`, { headers: { Authorization: `Bearer ${token}` } });
  const add = async (name = 'book.pdf'): Promise<number> =>
    (await upload(store, `${path}?fileName=${encodeURIComponent(name)}`, BOOK)).body.id;

  // fidelity: documented
  it('show in the product once uploaded', async () => {
    const { status, body } = await upload(store, `${path}?fileName=photo+large.psd&description=Item+photo`, BOOK);

    expect([status, body]).toEqual([200, { id: expect.any(Number) }]);
    expect(await files()).toEqual([
      {
        id: body.id,
        name: 'photo large.psd',
        description: 'Item photo',
        size: BOOK.byteLength,
        adminUrl: `${store.sandbox.url}/api/v3/${store.storeId}${path}/${body.id}`,
      },
    ]);
  });

  // fidelity: documented
  it('come by their address too', async () => {
    await store.call('POST', `${path}?fileName=book.pdf&externalUrl=${encodeURIComponent(ADDRESS)}`);
    const gone = await store.call('POST', `${path}?fileName=b&externalUrl=${encodeURIComponent(`${ADDRESS}x`)}`);

    expect(await files()).toMatchObject([{ name: 'book.pdf', description: '', size: BOOK.byteLength }]);
    expect([gone.status, gone.body.errorCode]).toEqual([422, 'WRONG_URL']);
  });

  // fidelity: documented
  it('are downloaded as they are, under their name', async () => {
    const id = await add('Größe & “Maß”.html');

    const response = await download(id);

    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename=.*filename\*=UTF-8''Gr%C3%B6/);
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(BOOK);
    expect((await download(9)).status).toBe(404);
    expect((await download(id, store.publicToken)).status).toBe(403);
  });

  // fidelity: assumed, that a file is described by PUT is documented, that it is renamed so is not; both
  it('are described and renamed', async () => {
    const [first, second] = [await add('a.pdf'), await add('b.pdf')];

    expect((await store.call('PUT', `${path}/${second}`, { description: 'The second' })).body).toEqual({
      updateCount: 1,
    });
    await store.call('PUT', `${path}/${second}`, { name: 'B.pdf' });

    expect(await files()).toMatchObject([
      { id: first, name: 'a.pdf', description: '' },
      { id: second, name: 'B.pdf', description: 'The second' },
    ]);
    expect((await download(second)).headers.get('content-disposition')).toContain('B.pdf');
    expect((await store.call('PUT', `${path}/9`, { description: '' })).status).toBe(404);
  });

  // fidelity: documented
  it('go one by one, or all at once', async () => {
    const [first] = [await add('a'), await add('b'), await add('c')];

    expect((await store.call('DELETE', `${path}/${first}`)).body).toEqual({ deleteCount: 1 });
    expect((await store.call('DELETE', `${path}/${first}`)).body).toEqual({ deleteCount: 0 });
    expect((await store.call('DELETE', path)).body).toEqual({ deleteCount: 2 });
    expect(await files()).toEqual([]);
    expect(await store.sandbox.platform.db.selectFrom('blob').select('key').execute()).toEqual([]);
  });

  // fidelity: assumed, that files may be sent with a product is documented, what that does is not; names and descriptions
  // are taken, nothing is added or deleted
  it('stay when the product is changed, with them or without', async () => {
    const id = await add();
    const [file] = await files();

    await store.call('PUT', `/products/${productId}`, { name: 'Book' });
    await store.call('PUT', `/products/${productId}`, { files: [] });
    await store.call('PUT', `/products/${productId}`, {
      files: [
        { id, description: 'New', size: 1, adminUrl: 'x' },
        { id: 5, name: 'invented' },
      ],
    });

    expect(await files()).toEqual([{ ...file, description: 'New' }]);
  });

  // fidelity: documented
  it('are hidden from the public, and changes of the product', async () => {
    const before = (await store.events()).length;
    const id = await add();
    await store.call('DELETE', `${path}/${id}`);
    const { body } = await store.call('GET', `/products/${productId}`, undefined, store.publicToken);

    const changed = { eventType: 'product.updated', entityId: productId };
    expect((await store.events()).slice(before)).toEqual([changed, changed]);
    expect(body).not.toHaveProperty('files');
  });

  // fidelity: documented
  it('need a name, and bytes', async () => {
    expect((await upload(store, path, BOOK)).body.errorCode).toBe('WRONG_PARAMETER');
    expect((await upload(store, `${path}?fileName=a`, null)).body.errorCode).toBe('WRONG_PARAMETER');
    expect((await upload(store, '/products/99/files?fileName=a', BOOK)).body.errorCode).toBe('PRODUCT_NOT_FOUND');
  });

  // fidelity: assumed, the 2020 reference has 413 over 100 MB, the current one nothing; that, in 1,048,576 bytes each
  it('may be of 100 MB and no larger', async () => {
    const tooLarge = new Uint8Array(100 * 1024 * 1024 + 1);

    expect((await upload(store, `${path}?fileName=a`, tooLarge)).status).toBe(413);
    expect((await upload(store, `${path}?fileName=a`, tooLarge.subarray(0, 21 * 1024 * 1024))).status).toBe(200);
  });

  it('are the fork’s own there', async () => {
    const id = await add();
    const fork = await store.sandbox.stores.fork(store.storeId);
    const token = (await store.sandbox.apps.tokens(fork, 'test-app'))?.secret ?? '';
    const get = (address: string) => store.sandbox.fetch(address, { headers: { Authorization: `Bearer ${token}` } });
    const answer = await get(`/api/v3/${fork}/products/${productId}`);
    const { files: forked } = (await answer.json()) as { files: { adminUrl: string }[] };

    await store.call('DELETE', `${path}/${id}`);

    expect(forked[0]?.adminUrl).toContain(`/api/v3/${fork}/products/`);
    expect(await (await get(forked[0]?.adminUrl ?? '')).text()).toBe(new TextDecoder().decode(BOOK));
  });
});
