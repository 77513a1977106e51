import { describe, expect, it } from 'vitest';
import { shortAddress } from './exchange-words.ts';

describe('shortAddress', () => {
  it.each([
    ['/api/v3/1003/orders?limit=5', { path: '/orders', rest: '?limit=5' }],
    ['/api/v3/1003', { path: '/', rest: '' }],
    ['http://localhost:4100/api/v3/1003/orders/QX7TE', { path: '/orders/QX7TE', rest: '' }],
    [
      'http://127.0.0.1:4103/apps/feed/webhooks?eventtype=order.created',
      { path: '/apps/feed/webhooks', rest: '127.0.0.1:4103 ?eventtype=order.created' },
    ],
    ['/api/oauth/token', { path: '/api/oauth/token', rest: '' }],
  ])('tells %s by its path', (url, address) => {
    expect(shortAddress(url)).toEqual(address);
  });
});
