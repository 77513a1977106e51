import { describe, expect, it } from 'vitest';
import { openStore } from '../tests/open-store.ts';
import { createInstantSiteClient, getInstantSiteToken } from './instant-site.ts';
import { createFarEnd } from './testing/far-end.ts';

async function openSite() {
  const { sandbox, options } = await openStore();
  const { storeId, token: secretToken, fetch = globalThis.fetch, clock } = options;
  const shared = { storeId: Number(storeId), fetch, ...(clock && { clock }) };
  const { accessToken } = await getInstantSiteToken({
    ...shared,
    secretToken,
    baseUrl: `${sandbox.url}/instantsite`,
  });
  const client = createInstantSiteClient({ ...shared, token: accessToken, baseUrl: `${sandbox.url}/api/v1` });
  return { sandbox, client, storeId };
}

describe('a client of the Instant Site', () => {
  it('writes a draft and publishes it', async () => {
    const { sandbox, client, storeId } = await openSite();

    const { pageId } = await client.pages.create({ title: 'Legal', urlPath: '/legal' });
    await client.tiles.create({ pageId, tile: { type: 'TEXT', content: { title: 'Imprint' } } });
    const draft = await client.tiles.list({ published: false, pageId });
    await client.lifecycle.publish({});

    const page = await sandbox.fetch(`/site/${storeId}/legal`);
    expect(draft.tiles.at(-1)).toMatchObject({ type: 'TEXT', hasChanges: true });
    expect(await page.text()).toContain('Imprint');
  });

  it('goes through all redirects', async () => {
    const { client } = await openSite();
    await client.redirects.create([1, 2, 3].map((number) => ({ fromUrl: `/old/${number}`, toUrl: '/' })));

    const found = await Array.fromAsync(client.redirects.iterate({ limit: 2 }));

    expect(found.map(({ fromUrl }) => fromUrl)).toEqual(['/old/1', '/old/2', '/old/3']);
  });

  it('talks to the hosts of the platform unless told otherwise', async () => {
    const { fetch, requests } = createFarEnd(() =>
      Response.json({ accessToken: 'tok', tokenType: 'bearer', expiresIn: 1 }),
    );

    await getInstantSiteToken({ storeId: 1003, secretToken: 'secret_abc', fetch });
    await createInstantSiteClient({ storeId: 1003, token: 'tok', fetch }).themes.list();

    expect(requests.map(({ url }) => url.href)).toEqual([
      'https://app.ecwid.com/instantsite/oauth/token?grant_type=authorization_code&site_id=1003&code=secret_abc',
      'https://vuega.ecwid.com/api/v1/1003/themes',
    ]);
    expect(requests[1]?.headers.get('authorization')).toBe('Bearer tok');
  });

  it('keeps a secret token away from hosts that it is not for', async () => {
    const { fetch, requests } = createFarEnd();
    const asked = getInstantSiteToken({
      storeId: 1,
      secretToken: 'secret_abc',
      baseUrl: 'https://evil.example',
      fetch,
    });

    await expect(asked).rejects.toMatchObject({ code: 'host_mismatch' });
    expect(requests).toHaveLength(0);
  });
});
