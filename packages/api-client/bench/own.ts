import { createClient, createPacer, type Fetch } from '../src/index.ts';
import type { Contender } from './contender.ts';

const TOKEN = 'secret_SANDBOXbench';

/** A bare `fetch`, and the client with everything on: retries, a pacer that never makes it wait, time limits. */
export function ownContenders(url: string, fetch: Fetch): [bare: Contender, own: Contender] {
  const pace = createPacer({ requestsPerMinute: 1e9, burst: 1e8 });
  const client = createClient({ storeId: 1003, token: TOKEN, baseUrl: `${url}/api/v3`, fetch, pace });
  const address = `${url}/api/v3/1003/products/1`;
  const init = { headers: { authorization: `Bearer ${TOKEN}` } };
  return [
    { name: 'fetch', call: async () => (await fetch(address, init)).json() },
    { name: '@ecwid-kit/api-client', call: () => client.products.get(1) },
  ];
}
