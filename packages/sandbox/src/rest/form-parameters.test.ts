import { afterEach, describe, expect, it } from 'vitest';
import { makePicture } from '../testing/pictures.ts';
import { openTestStore, type TestStore } from '../testing/test-store.ts';
import { upload } from '../testing/upload.ts';

const PHOTO = 'https://files.example/photo.png';
const FORM = 'application/x-www-form-urlencoded; charset=ISO-8859-1';

let store: TestStore;
afterEach(() => store.close());

const sendForm = async (path: string, parameters: Record<string, string>) => {
  const response = await store.sandbox.fetch(`/api/v3/${store.storeId}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': FORM },
    body: new URLSearchParams(parameters).toString(),
  });
  const body = (await response.json()) as { id?: number }; // what these calls answer
  return { status: response.status, body };
};

describe('a body that is a form', () => {
  // fidelity: assumed, the reference has parameters in the query alone; the vendor's own Java client sends those of a POST
  // without a body as a form, its token too
  it('carries parameters, and the token, of a call that takes no body', async () => {
    store = await openTestStore();

    const answer = await sendForm('/batch/cancel-group', { groupId: 'nightly', token: store.token });

    expect(answer).toEqual({ status: 200, body: { updateCount: 0 } });
    expect((await sendForm('/batch/cancel-group', { groupId: 'nightly', token: 'secret_wrong' })).status).toBe(403);
  });

  // fidelity: assumed, as above
  it('carries the address of a file', async () => {
    const picture = await makePicture();
    store = await openTestStore({ appFetch: ({ url }) => new Response(url === PHOTO ? picture : null) });
    const { body: product } = await store.call('POST', '/products', { name: 'Tea tin' });

    const { status, body } = await sendForm(`/products/${product.id}/image`, {
      externalUrl: PHOTO,
      token: store.token,
    });

    expect([status, body]).toEqual([200, { id: expect.any(Number) }]);
    expect((await store.call('GET', `/products/${product.id}`)).body.imageUrl).toContain(`/${body.id}`);
  });

  // fidelity: assumed, a file is taken whatever its label says, also under the one that curl gives every body
  it('is none where a file is labelled as one', async () => {
    store = await openTestStore();
    const { body: product } = await store.call('POST', '/products', { name: 'Tea tin' });

    const { status } = await upload(store, `/products/${product.id}/image`, await makePicture(), { label: FORM });

    expect(status).toBe(200);
  });

  // fidelity: assumed, as above: a text of the app's storage is kept as it comes
  it('is none where a text that looks like one is to be stored', async () => {
    store = await openTestStore();

    await upload(store, '/storage/filter', 'size=L&color=red', { label: FORM });

    expect((await store.call('GET', '/storage/filter')).body.value).toBe('size=L&color=red');
  });

  // fidelity: assumed, nobody sends parameters that long: what is longer is taken for what the call takes
  it('is not looked at beyond 16 KiB', async () => {
    store = await openTestStore();

    const { status } = await sendForm('/batch/cancel-group', { groupId: 'n'.repeat(16 * 1024), token: store.token });

    expect(status).toBe(403);
  });
});
