import type { Exchange } from '@ecwid-kit/types/control';
import { openTestStore, type Answer, type TestStore, type TestStoreOptions } from '../../testing/test-store.ts';
import type { Quote } from '../quote.ts';
import type { Visit } from '../visit.ts';

type AppEndpoint = (request: Request) => Promise<Response> | Response;

export interface TestShop extends TestStore {
  readonly visit: Visit;
  /** The endpoints of apps by path, such as `/ship`. Change them at will. */
  readonly endpoints: Map<string, AppEndpoint>;
  /** What the apps were asked, oldest first. Webhooks apart. */
  readonly asked: { readonly path: string; readonly headers: Headers; readonly body: unknown }[];
  /** Installs an app with one endpoint and its scope. Returns its secret. */
  addApp(
    clientId: string,
    endpoint: 'shippingUrl' | 'discountUrl' | 'paymentUrl',
    answer?: AppEndpoint,
  ): Promise<string>;
  addProduct(product: Record<string, unknown>): Promise<number>;
  get(path: string): Promise<Answer>;
  /** What crossed the wire with apps, oldest first. */
  traffic(kind: Exchange['kind']): Promise<Pick<Exchange, 'clientId' | 'status' | 'hint' | 'requestBody'>[]>;
}

const SCOPES = {
  shippingUrl: 'add_shipping_method',
  discountUrl: 'customize_cart_calculation',
  paymentUrl: 'add_payment_method',
} as const;

/** The address that the test shop ships to. */
export const ADDRESS = {
  name: 'Ana Horvat',
  street: 'Ulica 5',
  city: 'Zagreb',
  countryCode: 'HR',
  postalCode: '10000',
} as const;

const PROFILE = {
  formatsAndUnits: { currency: 'EUR', weightUnit: 'KILOGRAM' },
  shipping: {
    shippingOptions: [
      { id: 'post', title: 'Post', ratesCalculationType: 'flat', flatRate: { rateType: 'ABSOLUTE', rate: 5 } },
      { id: 'collect', title: 'Collect', fulfilmentType: 'pickup', orderby: 9 },
    ],
  },
  payment: { paymentOptions: [{ id: 'bank', enabled: true, checkoutTitle: 'Bank transfer', orderBy: 1 }] },
};

/** A store with a way to ship and a way to pay, apps that are functions, and a shopper. */
export async function openShop(options: TestStoreOptions = {}): Promise<TestShop> {
  const endpoints = new Map<string, AppEndpoint>();
  const asked: TestShop['asked'] = [];
  const store = await openTestStore({
    profile: PROFILE,
    clock: { frozenAtMs: Date.UTC(2026, 0, 5) },
    ...options,
    async appFetch(request) {
      const { pathname } = new URL(request.url);
      if (pathname === '/hook') return new Response(null, { status: 200 });
      asked.push({ path: pathname, headers: request.headers, body: await request.clone().json() });
      return endpoints.get(pathname)?.(request) ?? new Response(null, { status: 404 });
    },
  });
  const { sandbox, storeId } = store;
  return {
    ...store,
    visit: { storeId, sessionToken: 'shopper-1' },
    endpoints,
    asked,
    async addApp(clientId, endpoint, answer) {
      const path = `/${clientId}`;
      if (answer) endpoints.set(path, answer);
      const { clientSecret } = await sandbox.apps.register({
        clientId,
        settings: { scopes: [SCOPES[endpoint]], endpoints: { [endpoint]: `https://app.example${path}` } },
      });
      await sandbox.apps.install(storeId, clientId);
      return clientSecret;
    },
    async addProduct(product) {
      const { body } = await store.call('POST', '/products', { price: 10, weight: 1, ...product });
      return body.id;
    },
    get: (path) => store.call('GET', path),
    async traffic(kind) {
      await sandbox.platform.traffic.flush();
      const rows = await sandbox.platform.db
        .selectFrom('traffic')
        .select(['client_id', 'status', 'hint', 'request_body'])
        .where('kind', '=', kind)
        .orderBy('id')
        .execute();
      return rows.map((row) => ({
        clientId: row.client_id,
        status: row.status,
        hint: row.hint,
        requestBody: row.request_body,
      }));
    },
  };
}

/** The addends of a quote, added up without the dust of binary fractions. */
export function explainedTotal({ explanation }: Pick<Quote, 'explanation'>): number {
  return Math.round(explanation.reduce((sum, step) => sum + step.amount, 0) * 100) / 100;
}
