import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../testing/test-store.ts';
import { answerOf, openPageInBrowser, scriptOf, type BrowserPageOptions } from './testing/open-page-in-browser.ts';

const SCOPES = ['customize_storefront', 'public_storefront', 'read_store_profile', 'update_store_profile'] as const;

let store: TestStore;
let root: string;
let productId: number;

beforeEach(async () => {
  store = await openTestStore({
    url: 'https://shop.example',
    profile: { formatsAndUnits: { currencyPrefix: '€', currencyGroupSeparator: '.', currencyDecimalSeparator: ',' } },
  });
  root = `/shop/${store.storeId}`;
  const { body } = await store.call('POST', '/products', { name: 'Mug', price: 10, quantity: 3 });
  productId = body.id;
});
afterEach(() => store.close());

const loadScript = () => scriptOf(store);
const openBrowserPage = (options: BrowserPageOptions = {}) => openPageInBrowser(store, options);

describe('window.Ecwid', () => {
  it('knows the store and writes amounts as it does', async () => {
    const { ecwid } = await openBrowserPage();

    expect(ecwid.getOwnerId()).toBe(store.storeId);
    expect(ecwid.getStorefrontLang()).toBe('en');
    expect(ecwid.formatCurrency(1234.5)).toBe('€1.234,50');
    expect(ecwid.getVisitorLocation()).toEqual({ countryCode: null, stateCode: null, source: null });
  });

  it('hands out what installed apps made public, and loads their code', async () => {
    const { apps } = store.sandbox;
    const endpoints = { customJsUrl: 'https://app.example/a.js', customCssUrl: 'https://app.example/a.css' };
    await apps.register({ clientId: 'banner', settings: { scopes: SCOPES, endpoints } });
    const tokens = await apps.install(store.storeId, 'banner', SCOPES);
    await store.call('POST', '/storage/public', '{"banner":"</script>"}', tokens.secret);
    await store.call('POST', '/storage/secret', 'only for the app', tokens.secret);

    const { ecwid, added } = await openBrowserPage();

    expect(ecwid.getAppPublicToken('banner')).toBe(tokens.public);
    expect(ecwid.getAppPublicConfig('banner')).toBe('{"banner":"</script>"}');
    expect(ecwid.getAppPublicConfig('other')).toBeUndefined();
    expect(added.map(({ href, src }) => href ?? src)).toEqual(Object.values(endpoints).toReversed());
    expect(await loadScript()).not.toMatch(/only for the app|secret_/);
  });

  it('adds to the cart, tells of it, and takes out again', async () => {
    const { ecwid } = await openBrowserPage();
    const seen: number[] = [];
    ecwid.OnCartChanged.add((cart: { productsQuantity: number }) => seen.push(cart.productsQuantity));

    const [success, product] = await answerOf<unknown>((done) =>
      ecwid.Cart.addProduct({ id: productId, quantity: 2, callback: done }),
    );
    const [cart] = await answerOf<{ subtotal: number }>((done) => ecwid.Cart.get(done));
    const [removed, quantity] = await answerOf<unknown>((done) => ecwid.Cart.removeProduct(0, done));

    expect([success, removed, quantity]).toEqual([true, true, 2]);
    expect(product).toMatchObject({ id: productId, name: 'Mug', price: 10 });
    expect(cart?.subtotal).toBe(20);
    expect(seen).toEqual([2, 0]);
  });

  it('adds what is left where more is asked for, and nothing of what is unknown', async () => {
    const { ecwid } = await openBrowserPage();

    const [success, , cart] = await answerOf<unknown>((done) =>
      ecwid.Cart.addProduct({ id: productId, quantity: 9 }, done),
    );
    const unknown = await answerOf<unknown>((done) => ecwid.Cart.addProduct(1, done));

    expect(success).toBe(true);
    expect(cart).toMatchObject({ productsQuantity: 3 });
    expect(unknown[0]).toBe(false);
  });

  it('works out the total, or nothing for an empty cart', async () => {
    const { ecwid } = await openBrowserPage();

    const [empty] = await answerOf((done) => ecwid.Cart.calculateTotal(done));
    await answerOf((done) => ecwid.Cart.addProduct(productId, done));
    const [order] = await answerOf((done) => ecwid.Cart.calculateTotal(done));

    expect(empty).toBeNull();
    expect(order).toMatchObject({ subtotal: 10, total: 10, cart: { productsQuantity: 1 } });
  });

  it('refuses an e-mail that is none, with the documented codes', async () => {
    const { ecwid } = await openBrowserPage();
    const codeOf = (email: string) =>
      answerOf<unknown>((done) => ecwid.Cart.setCustomerEmail(email, () => done('ok'), done)).then(([code]) => code);

    expect(await codeOf('')).toBe(0);
    expect(await codeOf('nobody')).toBe(100);
    expect(await codeOf('ana@shop.example')).toBe('ok');
  });

  it('reaches callbacks that come late, and the ones after a broken one', async () => {
    const { ecwid, loaded } = await openBrowserPage({
      shopPage: JSON.stringify({ root, lang: 'de', page: { type: 'CART' }, order: { id: 'A1' } }),
    });
    const seen: unknown[] = [];
    ecwid.OnPageLoaded.add(() => {
      throw new Error('broken');
    });
    ecwid.OnPageLoaded.add((page: { type: string }) => seen.push(page.type));
    loaded();
    ecwid.OnAPILoaded.add(() => seen.push('api'));
    ecwid.OnSetProfile.add((customer: unknown) => seen.push(customer));
    ecwid.OnOrderPlaced.add((order: { id: string }) => seen.push(order.id));

    expect(seen).toEqual(['CART', 'api', null, 'A1']);
    expect(ecwid.getStorefrontLang()).toBe('de');
    expect(ecwid.getInitializedWidgets()).toEqual(['ProductBrowser', 'Minicart']);
  });

  it('keeps the consent and tells of it', async () => {
    const { ecwid } = await openBrowserPage();
    const seen: string[] = [];
    ecwid.OnConsentChanged.add((consent: string) => seen.push(consent));

    ecwid.setTrackingConsent('ACCEPTED');
    ecwid.setTrackingConsent('WHATEVER');

    expect(seen).toEqual(['ACCEPTED']);
    expect(ecwid.getTrackingConsent()).toEqual({ userResponse: 'ACCEPTED', askConsent: false });
  });

  it.each([
    ['product', { id: 5, options: [2, 1] }, '/p/5?options=2%2C1'],
    ['category', { id: 7 }, '/c/7'],
    ['search', { keyword: 'a&b' }, '/search?keyword=a%26b'],
    ['checkout/shipping', {}, '/checkout/delivery'],
    ['pages/terms', {}, '/pages/terms'],
    ['account', {}, '/account'],
    ['account/address-book', {}, '/account/address-book'],
    ['account/favorites', {}, '/account/favorites'],
    ['account/subscription', {}, '/account/subscription'],
  ])('opens %s', async (slug, params, path) => {
    const { ecwid, location } = await openBrowserPage();

    ecwid.openPage(slug, params);

    expect(location.href).toBe(`https://shop.example${root}${path}`);
  });

  it('stays where it is when a callback objects to the page switch', async () => {
    const { ecwid, location } = await openBrowserPage();
    ecwid.OnPageSwitch.add(() => false);

    ecwid.openPage('cart');

    expect(location.href).toBe('https://blog.example/');
  });
});

describe('old addresses', () => {
  it.each([
    ['#!/~/cart', '/cart'],
    ['#!/Tea-Tin/p/123', '/p/123'],
    ['#!/Tea/c/45', '/c/45'],
    ['#!/~/search/keyword=green%20tea', '/search?keyword=green+tea'],
  ])('%s leads on', async (hash, path) => {
    const { location, loaded } = await openBrowserPage({ hash });
    loaded();

    expect(location.href).toBe(`https://shop.example${root}${path}`);
  });

  it.each([encodeURIComponent, (text: string) => encodeURIComponent(btoa(text))])(
    'bring a filled cart',
    async (encode) => {
      const json = JSON.stringify({
        gotoCheckout: true,
        products: [{ id: productId, quantity: 2 }],
        profile: { email: 'a@b.example' },
      });
      const { ecwid, location, loaded } = await openBrowserPage({ hash: `#!/~/cart/create=${encode(json)}` });
      loaded();

      await expect.poll(() => location.href).toBe(`https://shop.example${root}/checkout/address`);
      const [cart] = await answerOf((done) => ecwid.Cart.get(done));
      expect(cart).toMatchObject({ productsQuantity: 2, customerEmail: 'a@b.example' });
    },
  );
});

describe('xProductBrowser', () => {
  it('puts the shop in a frame on a page elsewhere', async () => {
    const { window, ecwid, added } = await openBrowserPage();

    const xProductBrowser = window['xProductBrowser'] as (...values: string[]) => void; // defined by the script
    xProductBrowser('id=my-store', 'defaultCategoryId=7', 'views=grid(20,3)');

    expect(added).toMatchObject([{ tag: 'iframe', src: `https://shop.example${root}/embed/c/7` }]);
    expect(ecwid.getInitializedWidgets()).toEqual(['ProductBrowser']);
  });
});

describe('what is served', () => {
  it('is not found for a store that is not there', async () => {
    expect((await store.sandbox.fetch('/script.js?1')).status).toBe(404);
    expect((await store.sandbox.fetch('/script.js')).status).toBe(404);
  });

  it('is answered from the browser’s cache while nothing changed', async () => {
    const first = await store.sandbox.fetch(`/script.js?${store.storeId}`);
    const headers = { 'If-None-Match': first.headers.get('etag') ?? '' };

    expect((await store.sandbox.fetch(`/script.js?${store.storeId}`, { headers })).status).toBe(304);
  });

  it('stays below 10 KB of script, kept for ever by its address, compressed where asked', async () => {
    const page = await (await store.sandbox.fetch(root)).text();
    const path = /\/shop\/assets\/\w+\/shop\.js/.exec(page)?.[0] ?? '';
    const response = await store.sandbox.fetch(path, { headers: { 'Accept-Encoding': 'br, gzip' } });

    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('cache-control')).toContain('immutable');
    const bytes = (await response.arrayBuffer()).byteLength + gzipSync(await loadScript()).byteLength;
    expect(bytes).toBeLessThan(10 * 1024);
  });

  it('refuses changes without the session’s token', async () => {
    const init = { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json' } };

    expect((await store.sandbox.fetch(`${root}/api/cart/clear`, init)).status).toBe(403);
  });

  it('answers a page of another origin with leave to read', async () => {
    const headers = { Origin: 'https://blog.example' };

    const answer = await store.sandbox.fetch(`${root}/api/cart`, { headers });
    const preflight = await store.sandbox.fetch(`${root}/api/cart/add`, { method: 'OPTIONS', headers });

    expect(answer.headers.get('access-control-allow-origin')).toBe('https://blog.example');
    expect(preflight.headers.get('access-control-allow-headers')).toContain('x-shop-csrf');
  });
});
