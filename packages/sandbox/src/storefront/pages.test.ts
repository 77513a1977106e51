import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../create-sandbox.ts';
import { openTestStore } from '../testing/test-store.ts';
import { openShopper, textOf } from './testing/open-shopper.ts';

describe('the demo shop', () => {
  let sandbox: Sandbox;
  let root: string;

  beforeAll(async () => {
    sandbox = await createSandbox({ demo: true, seed: 1 });
    root = `/shop/${sandbox.demo?.storeId}`;
  });
  afterAll(() => sandbox.close());

  it.each([
    ['', 'Wrenfold'],
    ['/tea', 'Tea'],
    ['/tea?sort=priceDesc', 'Tea'],
    ['/search?keyword=linen', 'Results for “linen”'],
    ['/search?keyword=zzzz', 'Results for “zzzz”'],
    ['/search', 'What are you looking for?'],
    ['/cart', 'Your cart is empty.'],
    ['/pages/terms', 'Terms'],
    ['/checkout/failed', 'The payment did not go through'],
    ['/embed/tea', 'Tea'],
  ])('shows %s with one first heading', async (path, heading) => {
    const page = await openShopper(sandbox).get(`${root}${path}`);

    const headings = [...page.html.matchAll(/<h1[^>]*>([^<]*)<\/h1>/g)].map((match) => match[1]?.trim());
    expect(page.status).toBe(200);
    expect(headings).toEqual([heading]);
    expect(page.html).not.toMatch(/\[object|undefined|NaN/);
  });

  it('shows every product, with width and height on its pictures', async () => {
    const shopper = openShopper(sandbox);
    const rows = await sandbox.platform.db.selectFrom('product').select('id').where('enabled', '=', 1).execute();

    for (const { id } of rows) {
      const page = await shopper.get(`${root}/p/${id}`);
      expect(page.status).toBe(200);
      expect(page.path).toMatch(/\/products\/[a-z0-9-]+$/);
      expect(page.html).not.toMatch(/\[object|>undefined|NaN/);
      for (const [image] of page.html.matchAll(/<img[^>]*>/g)) expect(image).toMatch(/width="\d+"[^]*height="\d+"/);
    }
  });

  it('sorts a category by price', async () => {
    const page = await openShopper(sandbox).get(`${root}/tableware?sort=priceAsc`);

    const prices = [...page.html.matchAll(/class="price">\s*(?:from )?€([\d.]+)/g)].map((match) => Number(match[1]));
    expect(prices.length).toBeGreaterThan(5);
    expect(prices).toEqual(prices.toSorted((a, b) => a - b));
  });

  it('speaks the language asked for, and remembers it', async () => {
    const shopper = openShopper(sandbox);

    const asked = await shopper.get(`${root}/tea?lang=de`);
    const later = await shopper.get(`${root}/cart`);

    expect(asked.html).toContain('<html lang="de">');
    expect(textOf(asked)).toContain('Schwarztee Hafenfrühstück');
    expect(textOf(later)).toContain('Ihr Warenkorb ist leer.');
  });

  it('ignores a language that the store does not have', async () => {
    const page = await openShopper(sandbox).get(`${root}?lang=fr`);

    expect(page.html).toContain('<html lang="en">');
  });

  it.each(['/nope', '/products/nope-1', '/p/1', '/c/1', '/a/b/c', '/order/W-1?key=x', '/pages/nope', '/checkout/nope'])(
    'answers 404 at %s, with a way home',
    async (path) => {
      const page = await openShopper(sandbox).get(`${root}${path}`);

      expect(page.status).toBe(404);
      expect(page.html).toContain(`href="${root}"`);
    },
  );

  it('knows no store of another number', async () => {
    expect((await sandbox.fetch('/shop/1')).status).toBe(404);
  });

  it('lets no script run but its own, and nobody frame the checkout', async () => {
    const shopper = openShopper(sandbox);

    const home = await shopper.get(root);
    const failed = await shopper.get(`${root}/checkout/failed`);

    const policy = home.headers.get('content-security-policy') ?? '';
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    expect(nonce).toBeTruthy();
    for (const [tag] of home.html.matchAll(/<script(?! type="application\/json")[^>]*>/g)) {
      expect(tag).toContain(`nonce="${nonce}"`);
    }
    expect(policy).toContain('frame-ancestors *');
    expect(failed.headers.get('content-security-policy')).toContain(`frame-ancestors 'self'`);
  });

  it('keeps the session in a cookie that scripts cannot read and other sites do not send', async () => {
    const response = await sandbox.fetch(root);

    expect(response.headers.getSetCookie()[0]).toMatch(
      new RegExp(`^ecwid_kit_shop=[A-Za-z0-9]{40}; Path=${root}; Max-Age=\\d+; HttpOnly; SameSite=Lax$`),
    );
  });
});

describe('a merchant’s texts', () => {
  it('are escaped, and their HTML loses what runs', async () => {
    const store = await openTestStore();
    const { body } = await store.call('POST', '/products', {
      name: '<script>alert(1)</script>"\'',
      price: 5,
      description: '<p onclick="x()">Good <b>tea</b></p><script>alert(2)</script><a href="javascript:x()">go</a>',
    });

    const page = await openShopper(store.sandbox).get(`/shop/${store.storeId}/p/${body.id}`);

    expect(page.html).not.toContain('<script>alert');
    expect(page.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page.html).toContain('<p>Good <b>tea</b></p>');
    expect(page.html).not.toMatch(/javascript:|onclick|alert\(2\)/);
    await store.close();
  });

  it('reach the page’s scripts without ending their element', async () => {
    const store = await openTestStore();
    const { body } = await store.call('POST', '/products', { name: '</script><b>', price: 5 });

    const page = await openShopper(store.sandbox).get(`/shop/${store.storeId}/p/${body.id}`);

    const json = /id="shop-page">([^]*?)<\/script>/.exec(page.html)?.[1] ?? '';
    expect(JSON.parse(json).page.name).toBe('</script><b>');
    await store.close();
  });
});

describe('a store that sells nothing', () => {
  it('says so while it has no products', async () => {
    const store = await openTestStore();

    const page = await openShopper(store.sandbox).get(`/shop/${store.storeId}`);

    expect(textOf(page)).toContain('This shop has no products yet.');
    await store.close();
  });

  it('answers 503 while it is closed', async () => {
    const store = await openTestStore({ profile: { settings: { storeName: 'Kiosk', closed: true } } });

    const page = await openShopper(store.sandbox).get(`/shop/${store.storeId}/cart`);

    expect(page.status).toBe(503);
    expect(textOf(page)).toContain('Kiosk is closed for now');
    await store.close();
  });

  it('answers 403 while it is suspended', async () => {
    const store = await openTestStore();
    await store.sandbox.platform.db.updateTable('store').set({ suspended: 1 }).execute();

    const page = await openShopper(store.sandbox).get(`/shop/${store.storeId}`);

    expect(page.status).toBe(403);
    await store.close();
  });

  it('hides products that are switched off', async () => {
    const store = await openTestStore();
    const { body } = await store.call('POST', '/products', { name: 'Secret', price: 5, enabled: false });
    const shopper = openShopper(store.sandbox);

    expect((await shopper.get(`/shop/${store.storeId}/p/${body.id}`)).status).toBe(404);
    expect(textOf(await shopper.get(`/shop/${store.storeId}`))).not.toContain('Secret');
    await store.close();
  });
});
