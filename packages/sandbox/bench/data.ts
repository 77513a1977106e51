import { createSandbox } from '../src/index.ts';

export const PRODUCTS = 1_000;
export const PAGE = 20;

export interface BenchData {
  readonly storeId: number;
  readonly token: string;
  readonly productId: number;
  /** What the sandbox answers, for servers that only repeat it. */
  readonly one: string;
  readonly list: string;
  readonly items: readonly Record<string, unknown>[];
}

export const ORDER = JSON.stringify({
  subtotal: 30,
  total: 34.5,
  email: 'ana@shop.example',
  paymentStatus: 'AWAITING_PAYMENT',
  fulfillmentStatus: 'AWAITING_PROCESSING',
  items: [{ name: 'Tea tin', price: 15, quantity: 2, weight: 0.4 }],
});

/** Makes the data in a directory that a sandbox server opens afterwards. */
export async function makeData(dataDir: string): Promise<BenchData> {
  const sandbox = await createSandbox({ dataDir, limits: { perMinute: Number.MAX_SAFE_INTEGER } });
  const storeId = await sandbox.stores.create();
  await sandbox.apps.register({
    clientId: 'bench',
    settings: { scopes: ['read_catalog', 'create_catalog', 'create_orders'] },
  });
  const { secret: token } = await sandbox.apps.install(storeId, 'bench');
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  const ask = (path: string, init: RequestInit = {}) =>
    sandbox.fetch(`/api/v3/${storeId}${path}`, { headers, ...init });
  let productId = 0;
  for (let index = 0; index < PRODUCTS; index++) {
    const body = JSON.stringify({
      name: `Tea tin ${index}`,
      price: 5 + (index % 50),
      quantity: 40,
      description: 'Airtight. '.repeat(20),
    });
    const created = await ask('/products', { method: 'POST', body });
    ({ id: productId } = (await created.json()) as { id: number });
  }
  const one = await (await ask(`/products/${productId}`)).text();
  const list = await (await ask(`/products?limit=${PAGE}`)).text();
  const items: Record<string, unknown>[] = [];
  while (items.length < PRODUCTS) {
    const page = await ask(`/products?limit=100&offset=${items.length}`);
    items.push(...((await page.json()) as { items: Record<string, unknown>[] }).items);
  }
  await sandbox.close();
  return { storeId, token, productId, one, list, items };
}
