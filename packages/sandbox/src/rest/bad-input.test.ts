import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../testing/test-store.ts';

interface WrongRequest {
  readonly what: string;
  readonly method?: string;
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whose token; the good one unless said otherwise. */
  readonly as?: 'nobody' | 'stranger' | 'otherStore' | 'reader' | 'shopper' | 'dead';
  readonly status: number;
  readonly errorCode?: string;
}

const json = { 'Content-Type': 'application/json' };

/** Mistakes whose answer is documented. */
const WRONG: readonly WrongRequest[] = [
  { what: 'no token', path: '/products', as: 'nobody', status: 403, errorCode: 'INVALID_API_TOKEN' },
  { what: 'a made-up token', path: '/products', as: 'stranger', status: 403, errorCode: 'INVALID_API_TOKEN' },
  { what: 'another store’s token', path: '/products', as: 'otherStore', status: 403, errorCode: 'INVALID_API_TOKEN' },
  {
    what: 'the token of an uninstalled app',
    path: '/products',
    as: 'dead',
    status: 403,
    errorCode: 'INVALID_API_TOKEN',
  },
  {
    what: 'a token in the wrong scheme',
    path: '/products',
    as: 'nobody',
    headers: { Authorization: 'Basic abc' },
    status: 403,
    errorCode: 'INVALID_API_TOKEN',
  },
  {
    what: 'a missing scope',
    method: 'POST',
    path: '/products',
    as: 'reader',
    body: { name: 'Tin' },
    status: 403,
    errorCode: 'INSUFFICIENT_APP_SCOPE',
  },
  {
    what: 'a public token that writes',
    method: 'POST',
    path: '/products',
    as: 'shopper',
    body: { name: 'Tin' },
    status: 403,
    errorCode: 'INSUFFICIENT_APP_SCOPE',
  },
  {
    what: 'a public token that reads customers',
    path: '/customers',
    as: 'shopper',
    status: 403,
    errorCode: 'INSUFFICIENT_APP_SCOPE',
  },
  {
    what: 'JSON that ends early',
    method: 'POST',
    path: '/products',
    body: '{"name":"Tin"',
    status: 400,
    errorCode: 'WRONG_PARAMETER',
  },
  {
    what: 'a body that is no JSON',
    method: 'POST',
    path: '/products',
    body: 'name=Tin',
    status: 400,
    errorCode: 'WRONG_PARAMETER',
  },
  {
    what: 'a text for a price',
    method: 'POST',
    path: '/products',
    body: { name: 'Tin', price: 'twelve' },
    status: 400,
    errorCode: 'WRONG_PARAMETER',
  },
  {
    what: 'a fraction for a quantity',
    method: 'POST',
    path: '/products',
    body: { name: 'Tin', quantity: 1.5 },
    status: 400,
    errorCode: 'WRONG_PARAMETER',
  },
  {
    what: 'a negative cost',
    method: 'POST',
    path: '/products',
    body: { name: 'Tin', costPrice: -1 },
    status: 400,
    errorCode: 'COST_PRICE_CANT_BE_NEGATIVE',
  },
  { what: 'no name', method: 'POST', path: '/products', body: { price: 1 }, status: 400, errorCode: 'WRONG_PARAMETER' },
  {
    what: 'an unknown value of a list',
    method: 'PUT',
    path: '/products/1',
    body: { outOfStockVisibilityBehaviour: 'SOMETIMES' },
    status: 400,
    errorCode: 'WRONG_PARAMETER',
  },
  {
    what: 'a language that is off',
    method: 'POST',
    path: '/products',
    body: { name: 'Tin', nameTranslated: { hr: 'Limenka' } },
    status: 400,
    errorCode: 'LANGUAGES_NOT_ALLOWED',
  },
  {
    what: 'a category that is not there',
    method: 'POST',
    path: '/products',
    body: { name: 'Tin', categoryIds: [7] },
    status: 404,
    errorCode: 'CATEGORIES_NOT_FOUND',
  },
  { what: 'an unknown product', path: '/products/7', status: 404, errorCode: 'PRODUCT_NOT_FOUND' },
  { what: 'an unknown variation', path: '/products/7/combinations/1', status: 404, errorCode: 'PRODUCT_NOT_FOUND' },
  { what: 'an unknown category', path: '/categories/7', status: 404, errorCode: 'CATEGORIES_NOT_FOUND' },
  { what: 'an unknown order', path: '/orders/NOPE1', status: 404, errorCode: 'ORDER_NOT_FOUND' },
  { what: 'an unknown coupon', path: '/discount_coupons/7', status: 404, errorCode: 'DISCOUNT_COUPON_NOT_FOUND' },
  { what: 'an unknown key of the storage', path: '/storage/nothing', status: 404 },
  { what: 'a negative offset', path: '/products?offset=-1', status: 400, errorCode: 'WRONG_PARAMETER' },
  { what: 'a boolean that is none', path: '/products?enabled=maybe', status: 400, errorCode: 'WRONG_PARAMETER' },
  { what: 'a date that is none', path: '/products?createdFrom=yesterday', status: 400, errorCode: 'WRONG_PARAMETER' },
  { what: 'a sort that is none', path: '/products?sortBy=LUCK', status: 400, errorCode: 'WRONG_PARAMETER' },
  {
    what: 'a method that is not taken',
    method: 'DELETE',
    path: '/storage',
    status: 405,
    errorCode: 'METHOD_NOT_ALLOWED',
  },
  {
    what: 'a form',
    method: 'POST',
    path: '/products',
    body: 'name=Tin',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    status: 415,
  },
];

/** Mistakes whose answer is not said. */
const UNSAID: readonly WrongRequest[] = [
  {
    what: 'a public token that places a paid order',
    method: 'POST',
    path: '/orders',
    as: 'shopper',
    body: {
      subtotal: 1,
      total: 1,
      email: 'a@b.example',
      paymentStatus: 'PAID',
      fulfillmentStatus: 'AWAITING_PROCESSING',
    },
    status: 403,
    errorCode: 'INSUFFICIENT_APP_SCOPE',
  },
  {
    what: 'a body that is a list',
    method: 'POST',
    path: '/products',
    body: [],
    status: 400,
    errorCode: 'WRONG_PARAMETER',
  },
  {
    what: 'a negative price',
    method: 'POST',
    path: '/products',
    body: { name: 'Tin', price: -1 },
    status: 400,
    errorCode: 'WRONG_PARAMETER',
  },
  { what: 'a product id that is no number', path: '/products/seven', status: 400, errorCode: 'WRONG_PARAMETER' },
  {
    what: 'an id beyond every number',
    path: '/products/99999999999999999999',
    status: 400,
    errorCode: 'WRONG_PARAMETER',
  },
  { what: 'a path that is none', path: '/teapots', status: 404 },
  {
    what: 'a body beyond every size',
    method: 'POST',
    path: '/products',
    body: JSON.stringify({ name: 'x'.repeat(9 * 1024 * 1024) }),
    status: 413,
  },
  { what: 'a stray percent sign', path: '/orders/%E0%A4%A', status: 404, errorCode: 'ORDER_NOT_FOUND' },
];

describe('a wrong request', () => {
  let store: TestStore;
  let tokens: Record<Exclude<WrongRequest['as'], undefined>, string>;

  beforeAll(async () => {
    store = await openTestStore();
    const { apps, stores } = store.sandbox;
    const otherStoreId = await stores.create();
    await apps.register({ clientId: 'reader', settings: { scopes: ['read_catalog'] } });
    const dead = (await apps.install(store.storeId, 'reader')).secret;
    await apps.uninstall(store.storeId, 'reader');
    tokens = {
      nobody: '',
      stranger: 'secret_SANDBOXxxxxxxxxxxxxxxxxxxxxxxxxx',
      otherStore: (await apps.install(otherStoreId, 'test-app')).secret,
      reader: (await apps.install(store.storeId, 'reader')).secret,
      shopper: store.publicToken,
      dead,
    };
  });
  afterAll(() => store.close());

  async function contents(): Promise<string> {
    const { db } = store.sandbox.platform;
    await store.sandbox.deliveries.settled(); // those of the setup, whose state changes by itself
    const tables = [
      'product',
      'category',
      'shop_order',
      'customer',
      'discount_coupon',
      'app_storage',
      'delivery',
      'deleted_item',
    ] as const;
    const rows = [];
    for (const table of tables) rows.push(await db.selectFrom(table).selectAll().execute());
    return JSON.stringify(rows);
  }

  async function expectRefusal(wrong: WrongRequest): Promise<void> {
    const before = await contents();
    const token = wrong.as ? tokens[wrong.as] : store.token;

    const response = await store.sandbox.fetch(`/api/v3/${store.storeId}${wrong.path}`, {
      method: wrong.method ?? 'GET',
      headers: { ...(token && { Authorization: `Bearer ${token}` }), ...json, ...wrong.headers },
      ...(wrong.body !== undefined && {
        body: typeof wrong.body === 'string' ? wrong.body : JSON.stringify(wrong.body),
      }),
    });
    const text = await response.text();

    expect(response.status).toBe(wrong.status);
    const body = JSON.parse(text) as { errorMessage?: string; errorCode?: string };
    expect(body.errorMessage).toBeTruthy();
    expect(body.errorCode).toBe(wrong.errorCode);
    expect(await contents()).toBe(before);
    const everything = text + JSON.stringify([...response.headers]);
    for (const secret of Object.values(tokens).filter(Boolean)) expect(everything).not.toContain(secret);
    expect(everything).not.toMatch(/node_modules|\.ts:\d|SqliteError|SQLITE/);
  }

  // fidelity: documented
  it.each(WRONG)('with $what is answered $status, stores nothing and gives nothing away', expectRefusal);

  // fidelity: assumed, the answer to this mistake is not said; it gets the status and the code whose documented meaning is
  // nearest, and no code where none fits
  it.each(UNSAID)('with $what is answered $status, stores nothing and gives nothing away', expectRefusal);

  // fidelity: assumed, the code STORE_NOT_FOUND is documented, when it comes is not; a token is checked first, so
  // that nobody learns which stores there are
  it('to a store that is not there is answered 404, or 403 with a token', async () => {
    const without = await store.sandbox.fetch('/api/v3/notanumber/products');
    const withToken = await store.sandbox.fetch('/api/v3/1/products', {
      headers: { Authorization: `Bearer ${store.token}` },
    });

    expect([without.status, withToken.status]).toEqual([404, 403]);
  });
});
