import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { join } from 'node:path';
import { formatMoment } from '@ecwid-kit/types';
import { createSandbox, type Sandbox } from '../src/index.ts';

const PRODUCTS = 100_000;
const ORDERS = 50_000;
const CATEGORIES = 40;
const AT_ONCE = 64;
const REPEATS = 25;
const BATCH = 500;
const DAY = 86_400;

const COLOURS = ['red', 'green', 'blue', 'white', 'black', 'amber', 'teal'];
const THINGS = ['tin', 'kettle', 'cup', 'tray', 'spoon', 'filter', 'jar', 'scale', 'whisk', 'pot'];
const PAYMENTS = ['PAID', 'AWAITING_PAYMENT', 'CANCELLED', 'REFUNDED'];

interface Store {
  readonly sandbox: Sandbox;
  readonly ask: (method: string, path: string, body?: unknown) => Promise<unknown>;
}

/** What people ask of a big catalog and a long list of orders, with the time of one page at the median. */
export async function measureLargeStore(log: (line: string) => void): Promise<Record<string, string>[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sandbox-large-'));
  const store = await openStore(dataDir);
  try {
    const started = performance.now();
    await fill(store, log);
    log(`${PRODUCTS} products and ${ORDERS} orders in ${((performance.now() - started) / 1000).toFixed(0)} s`);
    const rows: Record<string, string>[] = [];
    for (const [name, path] of Object.entries(questions(store.sandbox.clock.nowSeconds()))) {
      const { total } = (await store.ask('GET', path.replace('CATEGORY', String(categoryId)))) as { total: number };
      rows.push({ page: name, total: String(total), median: `${(await medianMs(store, path)).toFixed(1)} ms` });
    }
    rows.push({ page: 'batch of 500 new products', total: '500', median: `${(await batchMs(store)).toFixed(0)} ms` });
    return rows;
  } finally {
    await store.sandbox.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

function questions(now: number): Record<string, string> {
  return {
    'products, first page': '/products?limit=100',
    'products, deep page': '/products?limit=100&offset=90000',
    'keyword with many hits': '/products?keyword=kettle&limit=100',
    'keyword with one hit': '/products?keyword=T-77777&limit=100',
    'keyword with none': '/products?keyword=samovar&limit=100',
    'by price, filtered': '/products?priceFrom=20&priceTo=30&inventory=instock&sortBy=PRICE_ASC&limit=100',
    'by name, of a category': '/products?categories=CATEGORY&sortBy=NAME_DESC&limit=100',
    'changed lately': `/products?updatedFrom=${now - 60}&sortBy=UPDATED_TIME_DESC&limit=100`,
    'by SKU': '/products?sku=T-54321',
    'orders, first page': '/orders?limit=100',
    'orders, deep page': '/orders?limit=100&offset=45000',
    'orders by date and status': `/orders?createdFrom=${now - 30 * DAY}&createdTo=${now - 20 * DAY}&paymentStatus=PAID&limit=100`,
    'orders of a customer': '/orders?email=shopper-77@shop.example&limit=100',
    'orders by keyword': '/orders?keywords=shopper-1234@&limit=100',
    'orders by total': '/orders?totalFrom=90&totalTo=95&limit=100',
    'customers by keyword': '/customers?keyword=shopper-1234&limit=100',
  };
}

async function openStore(dataDir: string): Promise<Store> {
  const sandbox = await createSandbox({ dataDir, limits: { perMinute: Number.MAX_SAFE_INTEGER } });
  const storeId = await sandbox.stores.create();
  await sandbox.apps.register({
    clientId: 'bench',
    settings: {
      scopes: ['read_catalog', 'create_catalog', 'read_orders', 'create_orders', 'read_customers'],
    },
  });
  const { secret } = await sandbox.apps.install(storeId, 'bench');
  const headers = { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' };
  return {
    sandbox,
    async ask(method, path, body) {
      const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
      const response = await sandbox.fetch(`/api/v3/${storeId}${path}`, init);
      const answer: unknown = await response.json();
      if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
      return answer;
    },
  };
}

let categoryId = 0;

async function fill({ ask, sandbox }: Store, log: (line: string) => void): Promise<void> {
  const categoryIds: number[] = [];
  for (let index = 0; index < CATEGORIES; index += 1) {
    const { id } = (await ask('POST', '/categories', { name: `Category ${index}` })) as { id: number };
    categoryIds.push(id);
  }
  categoryId = categoryIds[7] ?? 0;
  await inParallel(PRODUCTS, log, 'products', (index) =>
    ask('POST', '/products', {
      name: `${pick(COLOURS, index)} ${pick(THINGS, index * 7)} ${index}`,
      sku: `T-${index}`,
      price: 1 + (index % 9973) / 100,
      quantity: index % 11,
      categoryIds: [categoryIds[index % CATEGORIES]],
      description: 'Airtight, of tinned steel. '.repeat(6),
    }),
  );
  const now = sandbox.clock.nowSeconds();
  await inParallel(ORDERS, log, 'orders', (index) =>
    ask('POST', '/orders', {
      email: `shopper-${index % 5000}@shop.example`,
      subtotal: index % 200,
      total: index % 200,
      paymentStatus: pick(PAYMENTS, index),
      fulfillmentStatus: 'AWAITING_PROCESSING',
      createDate: formatMoment(now - (index % 365) * DAY),
      items: [{ name: `${pick(THINGS, index)} ${index}`, price: index % 200, quantity: 1, sku: `T-${index}` }],
    }),
  );
}

function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T; // the index is within the list
}

async function inParallel(
  count: number,
  log: (line: string) => void,
  what: string,
  work: (index: number) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < count; start += AT_ONCE) {
    if (start % (AT_ONCE * 250) === 0) log(`${what}: ${start} of ${count}`);
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, count - start) }, (_, offset) => work(start + offset)));
  }
}

/** How long a whole batch takes from its request to its last answer, at the median of a few. */
async function batchMs({ ask }: Store): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const calls = Array.from({ length: BATCH }, (_, index) => ({
      method: 'POST',
      path: '/products',
      body: { name: `Batch ${round} ${index}`, price: 5 },
    }));
    const started = performance.now();
    const { ticket } = (await ask('POST', '/batch?allowParallelMode=true', calls)) as { ticket: string };
    let status = '';
    while (status !== 'COMPLETED') {
      await setTimeout(2);
      ({ status } = (await ask('GET', `/batch?ticket=${ticket}`)) as { status: string });
    }
    times.push(performance.now() - started);
  }
  return median(times);
}

async function medianMs({ ask }: Store, path: string): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < REPEATS; index += 1) {
    // A page is remembered until the store changes: each is asked for under another name.
    const question = `${path.replace('CATEGORY', String(categoryId))}&nonce=${index}`;
    const started = performance.now();
    await ask('GET', question);
    times.push(performance.now() - started);
  }
  return median(times);
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
