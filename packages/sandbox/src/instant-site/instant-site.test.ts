import { beforeEach, describe, expect, it } from 'vitest';
import { openTestSite, type TestSite } from './testing/open-test-site.ts';

const NEW_YEAR = Date.parse('2026-01-01T00:00:00Z');
const DAY_MS = 86_400_000;

describe('the Instant Site API', () => {
  let site: TestSite;

  beforeEach(async () => {
    site = await openTestSite({
      clock: { frozenAtMs: NEW_YEAR },
      profile: { settings: { storeName: 'Wrenfold' }, languages: { enabledLanguages: ['en', 'de'] } },
    });
    return () => site.store.close();
  });

  const call = (method: string, path: string, body?: unknown, token?: string) => site.site(method, path, body, token);
  const pages = async (published = false) => (await call('GET', `/page?published=${published}`)).body.pages;
  const tiles = async (query = 'published=false') => (await call('GET', `/tile?${query}`)).body.tiles;
  const publish = () => call('POST', '/publish', {});

  describe('tokens', () => {
    // fidelity: documented, but for the unit of expiresIn: the page says milliseconds, and 86400 is a day in seconds
    it('are given for the secret token of an app, on both hosts', async () => {
      const { status, body } = await site.newToken('authorization_code');
      const query = `grant_type=authorization_code&site_id=${site.store.storeId}&code=${site.store.token}`;
      const older = await site.store.sandbox.fetch(`/api/v1/oauth/token?${query}`, { method: 'POST' });

      expect(status).toBe(200);
      expect(body).toEqual({ accessToken: expect.any(String), tokenType: 'bearer', expiresIn: 86_400 });
      expect(await older.json()).toMatchObject({ tokenType: 'bearer' });
    });

    // fidelity: documented, but for the errors, which are those of the REST API
    it('live for a day, and no longer than the app is installed', async () => {
      expect((await call('GET', '/profile')).status).toBe(200);
      site.store.sandbox.clock.advance(DAY_MS);
      const late = await call('GET', '/profile');
      const { accessToken } = (await site.newToken('authorization_code')).body;
      await site.store.sandbox.apps.uninstall(site.store.storeId, 'test-app');

      expect([late.status, late.body.errorCode]).toEqual([403, 'INVALID_API_TOKEN']);
      expect((await call('GET', '/profile', undefined, accessToken)).status).toBe(403);
    });

    // fidelity: documented
    it('of draft_code, secret tokens and made up ones make no calls', async () => {
      const draft = (await site.newToken('draft_code')).body.accessToken;

      for (const token of [draft, site.store.token, 'secret_siteNope']) {
        expect((await call('GET', '/profile', undefined, token)).status).toBe(403);
      }
      expect((await site.newToken('authorization_code', 'secret_nope')).body.errorCode).toBe('INVALID_API_TOKEN');
      expect((await site.newToken('authorization_code', site.store.publicToken)).status).toBe(403);
    });

    // fidelity: documented
    it('need the scope manage_instant_site', async () => {
      const other = await site.store.sandbox.apps.register({
        clientId: 'reader',
        settings: { scopes: ['read_catalog'], endpoints: {} },
      });
      const tokens = await site.store.sandbox.apps.install(site.store.storeId, 'reader', ['read_catalog']);

      expect(other).toBeDefined();
      expect((await site.newToken('authorization_code', tokens.secret)).body.errorCode).toBe('INSUFFICIENT_APP_SCOPE');
    });
  });

  // fidelity: documented, but for which pages and tiles a new site has
  it('lists pages and tiles, the draft and what is published apart', async () => {
    const [home] = await pages();
    const onHome = await tiles(`published=true&pageId=${home.pageId}`);

    expect(home).toMatchObject({ title: 'Home', urlPath: '/', visible: true, indexed: true });
    expect(onHome.map(({ id }: { id: string }) => id)).toEqual(home.tileIds);
    expect(onHome.map(({ order }: { order: number }) => order)).toEqual(
      home.tileIds.map((_: string, at: number) => at),
    );
    expect(onHome[0]).toMatchObject({
      type: 'HEADER',
      role: 'BLOCK',
      content: { title: 'Wrenfold' },
      hasChanges: false,
    });
    expect((await call('GET', '/page')).status).toBe(400);
  });

  // fidelity: documented
  it('keeps what is written in the draft until it is published', async () => {
    const { pageId } = (await call('POST', '/page', { title: 'Legal', urlPath: '/legal' })).body;
    const created = await call('POST', '/tile', {
      pageId,
      tileOrder: 1,
      tile: { type: 'TEXT', content: { title: 'Imprint', text: 'Am Markt 1' } },
    });

    expect(created.body).toMatchObject({ type: 'TEXT', hasChanges: true, order: 1, content: { title: 'Imprint' } });
    expect((await pages(true)).map(({ pageId: id }: { pageId: string }) => id)).not.toContain(pageId);
    expect((await call('GET', '/profile')).body).toMatchObject({ isDraftChanged: true });
    expect((await site.visit('/legal')).status).toBe(404);

    expect((await publish()).status).toBe(200);

    expect((await pages(true)).at(-1)).toMatchObject({ pageId, urlPath: '/legal' });
    expect((await site.visit('/legal')).html).toContain('Am Markt 1');
    expect((await call('GET', `/tile/${created.body.id}`)).body.hasChanges).toBe(false);
    expect((await call('GET', '/profile')).body).toMatchObject({
      isDraftChanged: false,
      latestPublishTimestamp: NEW_YEAR / 1000,
    });
  });

  // fidelity: documented
  it('throws a draft away', async () => {
    const before = await tiles();
    await call('POST', '/tile', { tileShowcaseItemId: 'cover_001', useTileShowcase: true });
    await call('DELETE', `/tile/${before[0].id}`);

    await call('POST', '/discard', {});

    expect(await tiles()).toEqual(before);
  });

  // fidelity: documented, but for that parts of content and design that are not sent stay
  it('changes tiles one by one and many at once, and moves them', async () => {
    const [home] = await pages();
    const [header, cover, ...rest] = home.tileIds;
    const changed = await call('PUT', `/tile/${cover}`, { content: { text: 'Hello' }, visibility: false });
    const { body } = await call('PUT', '/tile', {
      tiles: [
        { id: cover, order: 0 },
        { id: header, tileName: 'Top' },
      ],
    });

    expect(changed.body).toMatchObject({
      content: { title: 'Wrenfold', text: 'Hello' },
      visibility: false,
      hasChanges: true,
    });
    expect(body.tiles).toMatchObject([
      { id: cover, order: 0 },
      { id: header, tileName: 'Top', order: 1 },
    ]);
    expect((await pages())[0].tileIds).toEqual([cover, header, ...rest]);
  });

  // fidelity: assumed, what becomes of the tiles of a deleted page is not said; those of no other page go with it
  it('deletes pages with the tiles that no other page has', async () => {
    const [, about] = await pages();
    const answer = await call('DELETE', `/page/${about.pageId}`);
    const left = (await tiles()).map(({ id }: { id: string }) => id);

    expect(answer.body).toEqual(about);
    expect(left).toContain('header-1');
    expect(left).not.toContain('text-1');
    expect((await call('DELETE', '/page/page-1')).status).toBe(400);
    expect((await call('DELETE', `/page/${about.pageId}`)).status).toBe(404);
  });

  // fidelity: assumed, errors of this API are not published; what could not be drawn is refused
  it('refuses what makes no site', async () => {
    for (const [method, path, body] of [
      ['POST', '/page', { urlPath: '/about' }],
      ['POST', '/page', { urlPath: '/a b' }],
      ['PUT', '/page/page-1', { urlPath: '/elsewhere' }],
      ['PUT', '/page/page-1', { tileIds: ['nope'] }],
      ['POST', '/tile', {}],
      ['POST', '/tile', { tileShowcaseItemId: 'nope' }],
      ['PUT', '/current_theme', { colors: { colorA: 'red;}body{display:none' } }],
    ] as const) {
      expect([path, (await call(method, path, body)).status]).toEqual([path, 400]);
    }
    expect((await call('PUT', '/tile/nope', {})).status).toBe(404);
  });

  // fidelity: documented, but for the presets and configurations themselves
  it('offers a showcase of tiles, with what each asks for', async () => {
    const { categories } = (await call('GET', '/tile/showcase')).body;
    const cover = categories.find(({ type }: { type: string }) => type === 'COVER').items[0];
    const config = (await call('GET', '/tile/config/COVER')).body;

    expect(cover).toMatchObject({ id: 'cover_001', previewWidth: 320, isDeprecated: false });
    expect((await site.store.sandbox.fetch(cover.previewImageUrl)).headers.get('content-type')).toBe('image/svg+xml');
    expect(config).toMatchObject({
      type: 'COVER',
      config: { layoutConfigList: [{ contentEditorConfig: { button: { type: 'BUTTON' } }, deprecated: false }] },
    });
    expect((await call('GET', '/tile/config/NOPE')).status).toBe(400);
  });

  // fidelity: documented, but for the first themes
  it('has themes, and colours in use that are published with the site', async () => {
    const colors = {
      colorA: '#fff',
      colorB: '#111',
      colorC: 'rgb(1, 2, 3)',
      colorD: '#fff',
      colorE: '#eee',
      colorF: '#ccc',
    };
    const { themeId } = (await call('POST', '/themes', { colors })).body;
    await call('PUT', `/themes/${themeId}`, { colors: { colorF: '#000' } });
    await call('PUT', '/current_theme', { colors });

    expect((await call('GET', '/themes')).body.themes).toContainEqual({
      themeId,
      colors: { ...colors, colorF: '#000' },
    });
    expect((await call('GET', '/current_theme')).body).toEqual({ colors });
    expect((await site.visit('')).html).not.toContain('rgb(1, 2, 3)');
    await publish();
    expect((await site.visit('')).html).toContain('--accent:rgb(1, 2, 3)');

    await call('DELETE', `/themes/${themeId}`);
    expect((await call('PUT', `/themes/${themeId}`, { colors })).status).toBe(404);
  });

  // fidelity: documented, but for that the fields which the store has too are the store's own
  it('has the store’s own facts in the profile of the site', async () => {
    const { body } = await call('PUT', '/profile', {
      storeName: 'Renamed',
      enabledLanguages: ['en', 'fr'],
      email: 'new@shop.example',
      timezoneOffsetInMinutes: 60,
    });
    const store = (await site.store.call('GET', '/profile')).body;
    const onHost = await site.store.sandbox.fetch(`/instantsite/${site.store.storeId}/profile`, {
      headers: { Authorization: `Bearer ${site.token}` },
    });

    expect(body).toMatchObject({
      siteId: String(site.store.storeId),
      storeName: 'Renamed',
      enabledLanguages: ['en', 'fr'],
      timezoneOffsetInMinutes: 60,
      storeClosed: false,
      subscription: { maxPageNumber: 100, isPaid: true },
      siteUrl: `http://sandbox.localhost/site/${site.store.storeId}`,
    });
    expect(store.settings.storeName).toBe('Renamed');
    expect(store.company.email).toBe('new@shop.example');
    expect(await onHost.json()).toEqual(body);
  });

  // fidelity: assumed, the vendor's own client calls below /instantsite/api/v1; the calls are the same
  it('is where the vendor’s own client looks for it, too', async () => {
    const response = await site.store.sandbox.fetch(`/instantsite/api/v1/${site.store.storeId}/themes`, {
      headers: { Authorization: `Bearer ${site.token}` },
    });

    expect(await response.json()).toEqual((await call('GET', '/themes')).body);
  });

  // fidelity: documented, but for the keys of the words
  it('has words for the editor, and for the site in each of its languages', async () => {
    const { editorTranslations, websiteTranslations, languageTranslations } = (await call('GET', '/translation')).body;

    expect(editorTranslations['tile.COVER']).toBe('Cover');
    expect(websiteTranslations.search).toBe('Search');
    expect(Object.keys(languageTranslations)).toEqual(['en', 'de']);
    expect(languageTranslations.de.search).not.toBe('Search');
  });

  // fidelity: documented, but for that the app must be in both stores
  it('copies the site of another store, as a draft or at once', async () => {
    const { sandbox, storeId } = site.store;
    const source = await sandbox.stores.create({ profile: { settings: { storeName: 'Model' } } });
    expect((await call('POST', '/clone', { source, draft: true })).body.errorCode).toBe('STORE_NOT_FOUND');
    await sandbox.apps.install(source, 'test-app', ['manage_instant_site']);

    await call('POST', '/clone', { source, draft: true });
    expect((await tiles())[0].content.title).toBe('Model');
    expect((await site.visit('')).html).not.toContain('Model');

    await call('POST', '/clone', { source, draft: false });
    expect((await site.visit('')).html).toContain('Model');
    expect(storeId).not.toBe(source);
  });
});
