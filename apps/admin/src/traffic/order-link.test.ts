import { describe, expect, it } from 'vitest';
import { orderOf } from './order-link.ts';

const api = 'http://localhost:4100/api/v3/1003';

describe('orderOf', () => {
  it.each([
    ['the address', { url: `${api}/orders/QX7TE?responseFields=id`, requestBody: '' }, 'QX7TE'],
    [
      'a webhook’s data',
      { url: 'http://x.test/', requestBody: '{"eventType":"order.updated","data":{"orderId":"QX7TE"}}' },
      'QX7TE',
    ],
    [
      'a webhook’s entity',
      { url: 'http://x.test/', requestBody: '{"eventType":"order.created","entityId":7003}' },
      '7003',
    ],
  ])('finds it in %s', (_, exchange, id) => {
    expect(orderOf(exchange)).toBe(id);
  });

  it.each([
    ['a list of orders', { url: `${api}/orders?limit=5`, requestBody: '' }],
    ['the last order', { url: `${api}/orders/last`, requestBody: '' }],
    ['another event', { url: 'http://x.test/', requestBody: '{"eventType":"product.updated","entityId":5}' }],
    ['half a body', { url: 'not an address', requestBody: '{"data":{"orderId"' }],
    ['a body that is null', { url: 'http://x.test/', requestBody: 'null' }],
  ])('finds none in %s', (_, exchange) => {
    expect(orderOf(exchange)).toBeUndefined();
  });
});
