import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const PNG = latin1('\x89PNG\r\n\x1a\nred');
const GIF = latin1('GIF89a blue');
const MEGABYTE = 1024 * 1024;
const LINKS = ['smallThumbnailUrl', 'thumbnailUrl', 'hdThumbnailUrl', 'imageUrl', 'originalImageUrl'];

/** The far end of the network: what is at which address. */
const FILES: Readonly<Record<string, () => Response>> = {
  'https://files.example/blue.gif': () => new Response(GIF, { headers: { 'content-type': 'text/plain' } }),
  'https://files.example/page': () => new Response('<html>', { headers: { 'content-type': 'image/png' } }),
  'https://files.example/large': () => new Response(null, { headers: { 'content-length': String(21 * MEGABYTE) } }),
};

describe('the picture of a variation', () => {
  let store: TestStore;
  let productId: number;
  let path: string;
  let fetched: string[];

  beforeEach(async () => {
    fetched = [];
    store = await openTestStore({
      appFetch: ({ method, url }) => {
        if (method === 'GET') fetched.push(url);
        return FILES[url]?.() ?? new Response(null, { status: method === 'GET' ? 404 : 200 });
      },
    });
    const size = (value: string) => ({ options: [{ name: 'Size', value }] });
    const { body: product } = await store.call('POST', '/products', {
      name: 'Mug',
      options: [{ type: 'SIZE', name: 'Size', choices: [{ text: 'S' }, { text: 'L' }] }],
      combinations: [size('S'), size('L')],
    });
    productId = product.id;
    const { body: variations } = await store.call('GET', `/products/${productId}/combinations`);
    path = `/products/${productId}/combinations/${variations[1].id}`;
    return () => store.close();
  });

  async function upload(
    body: Uint8Array<ArrayBuffer> | FormData | string | null,
    { to = `${path}/image`, label = 'application/octet-stream' } = {},
  ) {
    const response = await store.sandbox.fetch(`/api/v3/${store.storeId}${to}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${store.token}`, ...(label && { 'Content-Type': label }) },
      body,
    });
    const answer = (await response.json()) as { id?: number; errorCode?: string }; // what the reference says it answers
    return { status: response.status, hint: response.headers.get('x-sandbox-hint') ?? '', body: answer };
  }

  const uploadFrom = (url: string) => store.call('POST', `${path}/image?externalUrl=${encodeURIComponent(url)}`);
  const variation = async () => (await store.call('GET', path)).body;

  async function bytesAt(url: string) {
    const response = await store.sandbox.fetch(url);
    return { type: response.headers.get('content-type'), bytes: new Uint8Array(await response.arrayBuffer()) };
  }

  // fidelity: documented
  it('is uploaded as bytes, and then has an address for each size', async () => {
    const { status, body } = await upload(PNG);

    expect(status).toBe(200);
    expect(body).toEqual({ id: expect.any(Number) });
    const shown = await variation();
    const base = `${store.sandbox.url}/media/${store.storeId}`;
    expect(shown).toMatchObject({
      smallThumbnailUrl: `${base}/160/${body.id}.png`,
      thumbnailUrl: `${base}/400/${body.id}.png`,
      hdThumbnailUrl: `${base}/800/${body.id}.png`,
      imageUrl: `${base}/1500/${body.id}.png`,
      originalImageUrl: `${base}/${body.id}.png`,
    });
    for (const link of LINKS) expect(await bytesAt(shown[link])).toEqual({ type: 'image/png', bytes: PNG });
  });

  // fidelity: documented
  it('belongs to that variation alone', async () => {
    await upload(PNG);

    const { body: product } = await store.call('GET', `/products/${productId}`);

    expect(product.combinations.map((each: object) => 'imageUrl' in each)).toEqual([false, true]);
    expect(product).not.toHaveProperty('imageUrl');
  });

  it('is what the cart shows for that variation', async () => {
    await upload(PNG);
    const { shop } = store.sandbox;
    const visit = { storeId: store.storeId, sessionToken: 'shopper-1' };
    for (const value of ['S', 'L']) await shop.addItem(visit, { productId, options: [{ name: 'Size', value }] });

    const { lines } = await shop.quote(visit);

    expect(lines.map(({ imageUrl = '' }) => imageUrl && new URL(imageUrl).pathname)).toEqual([
      '',
      new URL((await variation()).thumbnailUrl).pathname,
    ]);
  });

  // fidelity: documented
  it('comes from an address in place of bytes', async () => {
    const { status, body } = await uploadFrom('https://files.example/blue.gif');

    expect([status, body]).toEqual([200, { id: expect.any(Number) }]);
    expect(await bytesAt((await variation()).imageUrl)).toEqual({ type: 'image/gif', bytes: GIF });
  });

  // fidelity: assumed, that `externalUrl` stands in for bytes is documented; where both are sent, it goes before them
  it('comes from the address where there are bytes too', async () => {
    await upload(PNG, { to: `${path}/image?externalUrl=https%3A%2F%2Ffiles.example%2Fblue.gif` });

    expect((await bytesAt((await variation()).imageUrl)).type).toBe('image/gif');
  });

  // fidelity: assumed, how soon the picture is there is not said; it is fetched before the answer, and what is wrong with
  // the address is in the answer
  it('comes from an address in JSON, with its alternative text', async () => {
    const alt = { main: 'A blue mug', translated: { en: 'A blue mug' } };
    const url = 'https://files.example/blue.gif';

    const asText = await store.call('POST', `${path}/image/async`, { url, width: '4', height: '4', alt });
    const asNumbers = await store.call('POST', `${path}/image/async`, { url, width: 4, height: 4, externalId: 'x1' });
    const broken = await store.call('POST', `${path}/image/async`, { url: `${url}f`, width: 4, height: 4 });

    expect([asText.status, asNumbers.status]).toEqual([200, 200]);
    expect(broken.body.errorCode).toBe('WRONG_URL');
    const shown = await variation();
    expect(shown.alt).toEqual(alt);
    expect(shown.originalImageUrl).toContain(`/${asNumbers.body.id}`);
    expect((await bytesAt(shown.imageUrl)).bytes).toEqual(GIF);
  });

  // fidelity: documented
  it.each([
    ['no address', { width: '4', height: '4' }],
    ['no size', { url: 'https://files.example/blue.gif' }],
    ['a size that is no number', { url: 'https://files.example/blue.gif', width: 'wide', height: '4' }],
  ])('is refused as JSON with %s', async (_, body) => {
    expect((await store.call('POST', `${path}/image/async`, body)).body.errorCode).toBe('WRONG_PARAMETER');
    expect(fetched).toEqual([]);
  });

  // fidelity: assumed, how a file is labelled is documented, what a wrong label does is not said; the bytes decide, and
  // only a form is refused
  it.each(['', 'image/png', 'image/jpeg', 'application/json'])('may be labelled "%s"', async (label) => {
    expect((await upload(PNG, { label })).status).toBe(200);
    expect((await bytesAt((await variation()).imageUrl)).type).toBe('image/png');
  });

  // fidelity: documented
  it('is not taken from a form', async () => {
    const form = new FormData();
    form.set('file', new Blob([PNG]));

    const { status, hint } = await upload(form, { label: '' });

    expect(status).toBe(415);
    expect(hint).toContain('whole body');
  });

  // fidelity: assumed, which answer no bytes get is not said; the one of any other wrong value
  it('is refused as no bytes', async () => {
    const answer = await upload(null);

    expect(answer).toMatchObject({ status: 400, body: { errorCode: 'WRONG_PARAMETER' } });
    expect(answer.hint).toContain('externalUrl');
  });

  // fidelity: documented
  it.each([
    ['a text', 'hello'],
    ['JSON with the address', '{"externalUrl":"https://files.example/blue.gif"}'],
  ])('is refused as %s', async (_, body) => {
    const answer = await upload(body);

    expect(answer).toMatchObject({ status: 422, body: { errorMessage: expect.stringContaining('no image') } });
    expect(answer.hint).toContain('first bytes');
    expect(await variation()).not.toHaveProperty('imageUrl');
  });

  // fidelity: assumed, the code and the limit are documented, what a megabyte is there is not; 1,048,576 bytes
  it('may be of 20 MB and no larger', async () => {
    const file = new Uint8Array(20 * MEGABYTE + 1);
    file.set(PNG);

    expect((await upload(file.subarray(0, -1))).status).toBe(200);
    expect(await upload(file)).toMatchObject({ status: 400, body: { errorCode: 'INCORRECT_IMAGE_SIZE' } });
    expect((await uploadFrom('https://files.example/large')).body.errorCode).toBe('INCORRECT_IMAGE_SIZE');
  });

  // fidelity: assumed, the code is documented, what it covers is not; every address that does not lead to a picture
  it.each([
    ['is none', 'true', 'http'],
    ['is of a file', 'file:///etc/passwd', 'http'],
    ['leads nowhere', 'https://files.example/gone.png', '404'],
    ['leads to something else', 'https://files.example/page', 'not a picture'],
  ])('is refused when the address %s', async (_, url, advice) => {
    const { status, hint, body } = await uploadFrom(url);

    expect([status, body.errorCode]).toEqual([422, 'WRONG_URL']);
    expect(hint).toContain(advice);
    expect(await variation()).not.toHaveProperty('imageUrl');
  });

  // fidelity: documented
  it.each([
    ['uploaded to', 'POST', ''],
    ['fetched for', 'POST', '?externalUrl=https%3A%2F%2Ffiles.example%2Fblue.gif'],
    ['deleted from', 'DELETE', ''],
  ])('cannot be %s what is not there', async (_, method, query) => {
    const unknown = async (place: string) => (await store.call(method, `${place}/image${query}`)).body.errorCode;

    expect(await unknown(`/products/${productId}/combinations/99`)).toBe('COMBINATION_NOT_FOUND');
    expect(await unknown(path.replace(String(productId), '99'))).toBe('PRODUCT_NOT_FOUND');
    expect(fetched).toEqual([]);
  });

  // fidelity: assumed, that the change of a variation comes as product.updated is documented, that a picture is one is not
  it('is a change of the product when it comes and when it goes, and none when there was none', async () => {
    const before = (await store.events()).length;

    await upload(PNG);
    await store.call('DELETE', `${path}/image`);
    await store.call('DELETE', `${path}/image`);

    const changed = { eventType: 'product.updated', entityId: productId };
    expect((await store.events()).slice(before)).toEqual([changed, changed]);
  });

  // fidelity: assumed, what `deleteCount` is without a picture is not said; 0
  it('can be deleted, with its alternative text', async () => {
    await store.call('PUT', path, { alt: { main: 'A mug' } });
    await upload(PNG);
    expect((await variation()).alt).toEqual({ main: 'A mug' });

    expect((await store.call('DELETE', `${path}/image`)).body).toEqual({ deleteCount: 1 });

    const shown = await variation();
    for (const name of [...LINKS, 'alt']) expect(shown).not.toHaveProperty(name);
    expect((await store.call('DELETE', `${path}/image`)).body).toEqual({ deleteCount: 0 });
  });

  // fidelity: assumed, how long the file of a picture that is gone stays is not said; as long as an order's line names it
  it('goes when another one takes its place, unless it was ordered', async () => {
    await upload(PNG);
    const first = await variation();
    const items = [{ name: 'Mug', imageUrl: first.imageUrl, smallThumbnailUrl: first.smallThumbnailUrl }];
    const { body: order } = await store.call('POST', '/orders', {
      email: 'ana@shop.example',
      subtotal: 9,
      total: 9,
      paymentStatus: 'PAID',
      fulfillmentStatus: 'SHIPPED',
      items,
    });

    const { body: second } = await uploadFrom('https://files.example/blue.gif');
    await store.call('DELETE', `${path}/image`);

    expect((await bytesAt(first.imageUrl)).bytes).toEqual(PNG);
    expect((await store.sandbox.fetch(`/media/${store.storeId}/${second.id}.gif`)).status).toBe(404);

    await store.call('DELETE', `/orders/${order.orderId}`);

    expect((await store.sandbox.fetch(first.imageUrl)).status).toBe(404);
    expect(await store.sandbox.platform.db.selectFrom('blob').select('key').execute()).toEqual([]);
  });

  // fidelity: assumed, that the links may be sent is documented, what that does is not said; nothing
  it('is not changed by sending links', async () => {
    await upload(PNG);
    const before = await variation();
    const links = Object.fromEntries(LINKS.map((name) => [name, 'https://files.example/other.png']));

    await store.call('PUT', path, { ...links, sku: 'MUG-L' });
    await store.call('PUT', `/products/${productId}`, { combinations: [{ id: before.id, ...links }] });

    expect(await variation()).toMatchObject({
      sku: 'MUG-L',
      ...Object.fromEntries(LINKS.map((name) => [name, before[name]])),
    });
  });

  // fidelity: documented
  it('needs the scope to change the catalog', async () => {
    expect((await store.call('DELETE', `${path}/image`, undefined, store.publicToken)).body.errorCode).toBe(
      'INSUFFICIENT_APP_SCOPE',
    );
  });

  it('shows what was fetched, and from where, as part of the call', async () => {
    await uploadFrom('https://files.example/page');
    await store.sandbox.platform.traffic.flush();

    const rows = await store.sandbox.platform.db.selectFrom('traffic').selectAll().orderBy('id', 'desc').execute();
    const call = rows.find(({ kind }) => kind === 'rest');

    expect(rows.find(({ kind }) => kind === 'download')).toMatchObject({
      client_id: 'test-app',
      method: 'GET',
      url: 'https://files.example/page',
      status: 200,
      hint: expect.stringContaining('not a picture'),
      trace_id: call?.trace_id,
      parent_span_id: call?.span_id,
    });
  });
});
