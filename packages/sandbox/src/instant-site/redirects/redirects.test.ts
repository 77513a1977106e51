import { beforeEach, describe, expect, it } from 'vitest';
import { openTestSite, type TestSite } from '../testing/open-test-site.ts';

const REDIRECTS = '/instant-site/redirects';

describe('redirects of the Instant Site', () => {
  let site: TestSite;

  beforeEach(async () => {
    site = await openTestSite();
    return () => site.store.close();
  });

  const rest = (method: string, path: string, body?: unknown) => site.store.call(method, `${REDIRECTS}${path}`, body);

  // fidelity: documented, in the shapes of the vendor's own client
  it('are added as a list, found, changed and deleted', async () => {
    const sent = [
      { fromUrl: '/old', toUrl: '/about' },
      { fromUrl: '/sale', toUrl: 'https://tea.example/sale' },
    ];
    expect((await rest('POST', '', sent)).body).toEqual({ createCount: 2, existsCount: 0 });
    expect((await rest('POST', '', sent.slice(1))).body).toEqual({ createCount: 0, existsCount: 1 });

    const { body } = await rest('GET', '?keyword=SALE');
    const [{ id }] = body.items;
    expect(body).toMatchObject({ total: 1, count: 1, offset: 0, items: [sent[1]] });
    expect((await rest('PUT', `/${id}`, { toUrl: '/' })).body).toEqual({ updateCount: 1 });
    expect((await rest('GET', `/${id}`)).body).toEqual({ id, fromUrl: '/sale', toUrl: '/' });
    expect((await rest('GET', '/get-for-path?exactPath=/old')).body).toMatchObject({
      items: [{ fromUrl: '/old' }],
      hasAnyRedirects: true,
    });

    expect((await rest('DELETE', `/${id}`)).body).toEqual({ deleteCount: 1 });
    expect((await rest('DELETE', '', { ids: [id, '1'] })).body).toEqual({ deleteCount: 1 });
    expect((await rest('GET', '/get-for-path?exactPath=/old')).body).toEqual({ items: [], hasAnyRedirects: false });
  });

  // fidelity: documented
  it('are the same on the Instant Site’s own API, which shows one at a time', async () => {
    const { createCount, id } = (await site.site('POST', REDIRECTS, { fromUrl: '/old', toUrl: '/about' })).body;

    expect(createCount).toBe(1);
    expect((await rest('GET', `/${id}`)).body).toEqual({ id, fromUrl: '/old', toUrl: '/about' });
    expect((await site.site('GET', REDIRECTS)).body.total).toBe(1);
  });

  // fidelity: documented
  it('lead visitors of the site', async () => {
    await rest('POST', '', [
      { fromUrl: 'https://tea.example/old', toUrl: '/about' },
      { fromUrl: '/sale', toUrl: 'https://tea.example/sale' },
    ]);

    const [inside, outside] = [await site.visit('/old'), await site.visit('/sale')];
    expect([inside.status, inside.headers.get('location')]).toEqual([301, `/site/${site.store.storeId}/about`]);
    expect(outside.headers.get('location')).toBe('https://tea.example/sale');
  });

  // fidelity: assumed, what is refused is not said; what would lead nowhere or in a circle
  it('are refused where they lead nowhere', async () => {
    expect((await rest('POST', '', { fromUrl: '/a', toUrl: 'javascript:alert(1)' })).status).toBe(400);
    expect((await rest('POST', '', { fromUrl: '/a', toUrl: '/a' })).status).toBe(400);
    expect((await rest('GET', '/42')).status).toBe(404);
    await rest('POST', '', [
      { fromUrl: '/a', toUrl: '/b' },
      { fromUrl: '/c', toUrl: '/d' },
    ]);
    const { items } = (await rest('GET', '?keyword=/c')).body;
    expect((await rest('PUT', `/${items[0].id}`, { fromUrl: '/a' })).status).toBe(409);
  });
});
