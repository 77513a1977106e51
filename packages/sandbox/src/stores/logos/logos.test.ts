import { beforeEach, describe, expect, it } from 'vitest';
import { makePicture } from '../../testing/pictures.ts';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';
import { upload } from '../../testing/upload.ts';

const URL_OF_LOGO = 'https://files.example/logo.png';

describe('the logos of a store', () => {
  let store: TestStore;
  let picture: Uint8Array<ArrayBuffer>;

  beforeEach(async () => {
    picture = await makePicture();
    store = await openTestStore({ appFetch: ({ url }) => new Response(url === URL_OF_LOGO ? picture : null) });
    return () => store.close();
  });

  const profile = async () => (await store.call('GET', '/profile')).body;
  const logos = async () => {
    const { generalInfo, settings } = await profile();
    return [generalInfo.starterSite?.storeLogoUrl, settings.invoiceLogoUrl, settings.emailLogoUrl];
  };

  // fidelity: documented
  it.each([
    ['logo', 0],
    ['invoicelogo', 1],
    ['emaillogo', 2],
  ])('are set and deleted one by one: %s', async (logo, place) => {
    const { status, body } = await store.call('PUT', `/profile/${logo}?externalUrl=${encodeURIComponent(URL_OF_LOGO)}`);

    expect([status, body]).toEqual([200, { id: expect.any(Number) }]);
    const address = `${store.sandbox.url}/media/${store.storeId}/${body.id}.png`;
    expect(await logos()).toEqual([0, 1, 2].map((index) => (index === place ? address : undefined)));
    expect((await store.sandbox.fetch(address)).headers.get('content-type')).toBe('image/png');

    expect((await store.call('DELETE', `/profile/${logo}`)).body).toEqual({ deleteCount: 1 });
    expect((await store.call('DELETE', `/profile/${logo}`)).body).toEqual({ deleteCount: 0 });
    expect(await logos()).toEqual([undefined, undefined, undefined]);
    expect((await store.sandbox.fetch(address)).status).toBe(404);
  });

  // fidelity: documented
  it.each(['POST', 'PUT'] as const)('are taken as bytes: %s', async (method) => {
    const { status, body } = await upload(store, '/profile/emaillogo', picture, { method });

    expect([status, body]).toEqual([200, { id: expect.any(Number) }]);
    expect((await profile()).settings.emailLogoUrl).toContain(`/${body.id}.png`);
  });

  it('are on invoices too', async () => {
    const { body } = await upload(store, '/profile/invoicelogo', picture);

    expect((await profile()).orderInvoiceSettings.invoiceLogoUrl).toContain(`/${body.id}.png`);
  });

  it('replace each other, and leave alone what another one shows', async () => {
    const first = (await upload(store, '/profile/logo', picture)).body.id;
    const address = (await profile()).generalInfo.starterSite.storeLogoUrl;
    await store.call('PUT', '/profile', { settings: { emailLogoUrl: address } });

    await upload(store, '/profile/logo', picture);
    expect((await store.sandbox.fetch(address)).status).toBe(200);

    await upload(store, '/profile/emaillogo', picture);
    expect((await store.sandbox.fetch(address)).status).toBe(404);
    expect((await logos())[0]).not.toContain(String(first));
  });

  // fidelity: documented
  it('are changes of the profile', async () => {
    const before = (await store.events()).length;

    await upload(store, '/profile/logo', picture);

    expect((await store.events()).slice(before)).toEqual([{ eventType: 'profile.updated', entityId: store.storeId }]);
  });

  it('are three, and pictures', async () => {
    expect((await upload(store, '/profile/favicon', picture)).body.errorCode).toBe('WRONG_PARAMETER');
    expect((await upload(store, '/profile/logo', 'hello')).status).toBe(422);
  });
});
