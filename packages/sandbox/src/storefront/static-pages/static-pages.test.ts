import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';

const SHOP = 'https://tea.example/shop';

describe('static pages of the storefront', () => {
  let store: TestStore;
  let teaId: number;
  let tinId: number;
  let pizzaId: number;

  beforeAll(async () => {
    store = await openTestStore({
      profile: {
        languages: { enabledLanguages: ['en', 'de'], defaultLanguage: 'en' },
        settings: { storeDescription: '<p>All about "tea"</p>' },
      },
    });
    teaId = (await store.call('POST', '/categories', { name: 'Tea', nameTranslated: { en: 'Tea', de: 'Tee' } })).body
      .id;
    const tin = { name: 'Tea tin', sku: 'TIN', price: 12.5, categoryIds: [teaId], description: '<b>Round</b> & red' };
    tinId = (await store.call('POST', '/products', { ...tin, nameTranslated: { en: 'Tea tin', de: 'Teedose' } })).body
      .id;
    pizzaId = (await store.call('POST', '/products', { name: 'Pizza', customSlug: 'pizza', price: 9 })).body.id;
    return () => undefined;
  });
  afterAll(() => store.close());

  const get = async (path: string) => {
    const response = await store.sandbox.fetch(path);
    return { status: response.status, body: JSON.parse(await response.text()) };
  };
  const product = async (query = '') => (await get(`/product-page/${store.storeId}/${tinId}/static-code${query}`)).body;
  const widgetPage = async (query: string) => (await store.call('GET', `/storefront-widget-pages?${query}`)).body;

  // fidelity: documented
  it('come without a token, with what goes into the body and the head of a page', async () => {
    const page = await product();

    expect(Object.keys(page).toSorted()).toEqual([
      'canonicalUrl',
      'cssFiles',
      'hrefLangHtml',
      'htmlCode',
      'jsCode',
      'jsonLDHtml',
      'lastUpdated',
      'metaDescriptionHtml',
      'ogTagsHtml',
    ]);
    expect(page.htmlCode).toContain('<h1>Tea tin</h1>');
    expect(page.metaDescriptionHtml).toBe('<meta name="description" content="Round &amp; red" />');
    expect(page.ogTagsHtml).toContain('<meta property="product:price:amount" content="12.5" />');
    expect(JSON.parse(/<script[^>]*>(.*)<\/script>/.exec(page.jsonLDHtml)?.[1] ?? '')).toMatchObject({
      '@type': 'Product',
      name: 'Tea tin',
      sku: 'TIN',
      offers: { price: 12.5, priceCurrency: 'USD', availability: 'https://schema.org/InStock' },
    });
    expect((await store.sandbox.fetch(page.cssFiles[0])).status).toBe(200);
  });

  // fidelity: assumed, the sandbox has no other storefront than its own, so links without `baseUrl` lead there
  it('lead to the sandbox’s own storefront, whole, and nowhere into nothing', async () => {
    const { body: home } = await get(`/home-page/${store.storeId}/static-code`);
    const { body: category } = await get(`/category-page/${store.storeId}/${teaId}/static-code`);

    const links = [home, category].flatMap(({ htmlCode }) => [...htmlCode.matchAll(/(?:href|src)="([^"#][^"]*)"/g)]);
    expect(links.length).toBeGreaterThan(4);
    for (const [, link] of links) expect([link, (await store.sandbox.fetch(link ?? '')).status]).toEqual([link, 200]);
    expect(category.canonicalUrl).toBe(`http://sandbox.localhost/shop/${store.storeId}/tea-${teaId}`);
    expect(category.jsonLDHtml).toContain('"CollectionPage"');
  });

  // fidelity: documented, but for the form of the links, which samples of addresses show
  it('lead to the page that the storefront is on, with a hash or clean', async () => {
    const hash = await product(`?baseUrl=${SHOP}`);
    const clean = await product(`?baseUrl=${SHOP}/&cleanUrls=true`);
    const withIds = await product(`?baseUrl=${SHOP}&cleanUrls=true&slugsWithoutIds=false`);

    expect(hash.canonicalUrl).toBe(`${SHOP}#!/Tea-tin/p/${tinId}`);
    expect(hash.htmlCode).toContain(`href="${SHOP}#!/Tea/c/${teaId}"`);
    expect(clean.canonicalUrl).toBe(`${SHOP}/tea-tin-${tinId}`);
    expect(withIds.canonicalUrl).toBe(`${SHOP}/tea-tin-p${tinId}`);
    expect(withIds.htmlCode).toContain(`href="${SHOP}/tea-c${teaId}"`);
  });

  // fidelity: assumed, what a page without a shopper does with its forms is not said; no session's token gets into it
  it('carry nothing of a session', async () => {
    const { htmlCode } = await product(`?baseUrl=${SHOP}`);

    expect(htmlCode).not.toMatch(/_csrf|method="post"/);
    expect(htmlCode).toContain(`action="${SHOP}#!/Tea-tin/p/${tinId}"`);
  });

  // fidelity: documented
  it('speak the language asked for, and say where the others are', async () => {
    const page = await product('?lang=de');
    const named = await product(
      `?international_pages[en]=https://tea.example/en&international_pages[de]=https://tea.example/de&cleanUrls=true`,
    );

    expect(page.htmlCode).toContain('<h1>Teedose</h1>');
    expect(page.hrefLangHtml).toContain(`hreflang="en" href="http://sandbox.localhost/shop/${store.storeId}/products/`);
    expect(named.hrefLangHtml).toContain(`hreflang="de" href="https://tea.example/de/tea-tin-${tinId}"`);
  });

  // fidelity: assumed, that design options are taken is documented, what becomes of them is not; the script gets them
  it('hand design options on to the script', async () => {
    const page = await product('?tplvar_ec.storefront.product_list_image_size=SMALL&tplvar_bad-name=1');

    expect(page.jsCode).toContain('{"product_list_image_size":"SMALL"}');
  });

  // fidelity: assumed, what a closed store has for static pages is not said; what its storefront says
  it('say that the store is closed', async () => {
    await store.call('PUT', '/profile', { settings: { closed: true } });
    const page = await product();
    await store.call('PUT', '/profile', { settings: { closed: false } });

    expect(page.htmlCode).toContain('is closed for now');
    expect(page.htmlCode).not.toContain('Tea tin');
  });

  // fidelity: assumed, errors of these calls are not documented; those of the REST API
  it('are 404 for what is not there', async () => {
    expect(await get(`/product-page/${store.storeId}/1/static-code`)).toMatchObject({
      status: 404,
      body: { errorCode: 'PRODUCT_NOT_FOUND' },
    });
    expect((await get(`/category-page/${store.storeId}/1/static-code`)).status).toBe(404);
    expect((await get('/home-page/1/static-code')).body.errorCode).toBe('STORE_NOT_FOUND');
  });

  // fidelity: documented
  it('are found by the slugs of their addresses', async () => {
    expect(await widgetPage(`slug=-p${pizzaId}`)).toEqual({
      status: 'NONCANONICAL',
      type: 'PRODUCT',
      canonicalSlug: 'pizza',
      storeEntityData: { id: String(pizzaId) },
    });
    expect(await widgetPage('slug=pizza')).toMatchObject({ status: 'OK', type: 'PRODUCT' });
    expect(await widgetPage(`slug=tea-c${teaId}`)).toMatchObject({
      type: 'CATEGORY',
      canonicalSlug: `tea-${teaId}`,
      storeEntityData: { id: String(teaId) },
    });
    expect(await widgetPage('slug=cart')).toEqual({ status: 'OK', type: 'CART', canonicalSlug: 'cart' });
    expect(await widgetPage('slug=nothing-like-it')).toEqual({ status: 'NOT_FOUND' });
    expect(await widgetPage('storeRootPage=true&slug=pizza')).toEqual({
      status: 'OK',
      type: 'ROOT',
      canonicalSlug: '',
    });
  });

  // fidelity: assumed, the code is documented, and that every parameter is optional; without a slug there is nothing to
  // find. That no page has a slug has a code too, SLUG_PARAMETER_NOT_FOUND, while the vendor's own client reads a status
  // for it: the status
  it('are not looked for without a slug', async () => {
    expect((await widgetPage('slug=')).errorCode).toBe('SLUG_PARAMETER_EMPTY');
    expect((await widgetPage('')).errorCode).toBe('SLUG_PARAMETER_EMPTY');
  });

  // fidelity: documented
  it('come with the page that was found, on demand', async () => {
    const { staticContent } = await widgetPage(`slug=pizza&getStaticContent=true&baseUrl=${SHOP}&cleanUrls=true`);

    expect(staticContent.canonicalUrl).toBe(`${SHOP}/pizza`);
    expect(staticContent.htmlCode).toContain('<h1>Pizza</h1>');
  });
});
