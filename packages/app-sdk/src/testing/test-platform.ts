import { TEST_STORE_ID, TEST_TOKEN } from './test-request.ts';

export interface RecordedCall {
  readonly method: string;
  /** After the store id. */
  readonly path: string;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** The far end of the network for tests of handlers: a store with some orders and app storage, and a log of the calls. */
export interface TestPlatform {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Options for `AppDeps.api`. */
  readonly api: {
    readonly baseUrl: string;
    readonly fetch: TestPlatform['fetch'];
    readonly pace: false;
    readonly retry: false;
  };
  readonly calls: RecordedCall[];
  /** By any id the path may carry. */
  readonly orders: Map<string, Record<string, unknown>>;
  readonly storage: Map<string, string>;
  /** What the store's token is. Others are refused as dead. */
  token: string;
}

const BASE_URL = 'http://platform.localhost/api/v3';

/** For what a whole sandbox is too much, or not at hand. */
export function createTestPlatform(): TestPlatform {
  const platform: TestPlatform = {
    calls: [],
    orders: new Map(),
    storage: new Map(),
    token: TEST_TOKEN,
    fetch: async (url, init) => answer(platform, new Request(url, init)),
    api: { baseUrl: BASE_URL, fetch: async (url, init) => platform.fetch(url, init), pace: false, retry: false },
  };
  return platform;
}

async function answer(platform: TestPlatform, request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const path = pathname.slice(`/api/v3/${TEST_STORE_ID}`.length);
  const text = await request.text();
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  platform.calls.push({ method: request.method, path, body, headers: Object.fromEntries(request.headers) });
  if (request.headers.get('authorization') !== `Bearer ${platform.token}`) {
    return rejected(403, 'INVALID_API_TOKEN');
  }
  if (path === '/application') return Response.json({ subscriptionStatus: 'ACTIVE' });
  if (path === '/storage') return Response.json([...platform.storage].map(([key, value]) => ({ key, value })));
  const [, id] = /^\/orders\/([^/]+)$/.exec(path) ?? [];
  const orders = [...new Set(platform.orders.values())];
  if (path === '/orders') {
    return Response.json({ total: orders.length, count: orders.length, offset: 0, limit: 100, items: orders });
  }
  const order = id === undefined ? undefined : platform.orders.get(id);
  if (!order) return rejected(404, 'ORDER_NOT_FOUND');
  if (request.method !== 'PUT') return Response.json(order);
  Object.assign(order, body);
  return Response.json({ updateCount: 1 });
}

const rejected = (status: number, errorCode: string) =>
  Response.json({ errorCode, errorMessage: errorCode }, { status });
