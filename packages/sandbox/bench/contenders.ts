import { join } from 'node:path';
import type { Contender } from './contender.ts';
import { ORDER, PAGE, PRODUCTS, type BenchData } from './data.ts';

const here = import.meta.dirname;
const node = process.execPath;

/** The sandbox, the floor, and what people use today. Peers are fetched by npx, for the bench alone. */
export function contenders(workDir: string, data: BenchData): Contender[] {
  const rest = `/api/v3/${data.storeId}`;
  return [
    {
      name: 'bare Hono, same bytes',
      command: [node, join(here, 'servers/bare-hono.ts'), '47901', join(workDir, 'data.json')],
      port: 47901,
      readyPath: '/ready',
      get: { path: '/one' },
      list: { path: '/list' },
      post: { path: '/orders', method: 'POST', body: ORDER },
    },
    {
      name: 'ecwid-kit sandbox',
      command: [node, join(workDir, 'bundle/sandbox.js'), '47902', join(workDir, 'sandbox')],
      port: 47902,
      readyPath: '/_sandbox/health',
      headers: { Authorization: `Bearer ${data.token}` },
      get: { path: `${rest}/products/${data.productId}` },
      list: { path: `${rest}/products?limit=${PAGE}` },
      post: { path: `${rest}/orders`, method: 'POST', body: ORDER },
    },
    {
      name: 'json-server 0.17.4',
      command: ['npx', '-y', 'json-server@0.17.4', '--quiet', '--port', '47903', join(workDir, 'db.json')],
      port: 47903,
      readyPath: `/products/${data.productId}`,
      get: { path: `/products/${data.productId}` },
      list: { path: `/products?_limit=${PAGE}` },
      post: { path: '/orders', method: 'POST', body: ORDER },
    },
    {
      name: 'prism 5.14.2, our openapi.json',
      command: [
        'npx',
        '-y',
        '@stoplight/prism-cli@5.14.2',
        'mock',
        '-v',
        'error',
        '-m',
        'false',
        '-p',
        '47904',
        join(workDir, 'openapi.json'),
      ],
      port: 47904,
      readyPath: `/${data.storeId}/products/${data.productId}`,
      headers: { Authorization: `Bearer ${data.token}` },
      get: { path: `/${data.storeId}/products/${data.productId}` },
      list: { path: `/${data.storeId}/products?limit=${PAGE}` },
      post: { path: `/${data.storeId}/orders`, method: 'POST', body: ORDER },
    },
    {
      name: 'emulate 0.12.2, Stripe',
      command: ['npx', '-y', 'emulate@0.12.2', '--service', 'stripe', '--port', '47905'],
      port: 47905,
      readyPath: '/v1/customers?limit=1',
      // It refuses a token after 5,000 requests in an hour: each question comes with one of its own, and stops before.
      headers: { Authorization: 'Bearer sk_test_ready' },
      freshHeaders: (question) => ({ Authorization: `Bearer sk_test_${question}` }),
      maxRequests: 4_000,
      async fill(url) {
        for (let index = 0; index < PRODUCTS; index++) {
          await fetch(`${url}/v1/customers`, {
            method: 'POST',
            headers: { Authorization: 'Bearer sk_test_fill', 'Content-Type': 'application/x-www-form-urlencoded' },
            body: `email=shopper-${index}@shop.example&name=Shopper`,
          });
        }
      },
      get: { path: '/v1/customers?limit=1' },
      list: { path: `/v1/customers?limit=${PAGE}` },
      post: {
        path: '/v1/customers',
        method: 'POST',
        body: 'email=ana@shop.example',
        contentType: 'application/x-www-form-urlencoded',
      },
    },
  ];
}
