import { expect, it } from 'vitest';
import { baseUrlOf } from './base-url.ts';

const rest = { server: undefined, prefix: '/{storeId}' };
const site = { server: 'https://vuega.ecwid.com', prefix: '/api/v1/{storeId}' };

it.each([
  ['https://app.ecwid.com/api/v3', rest, 'https://app.ecwid.com/api/v3/1003'],
  ['http://localhost:4100/api/v3/', rest, 'http://localhost:4100/api/v3/1003'],
  ['https://app.ecwid.com/api/v3', site, 'https://vuega.ecwid.com/api/v1/1003'],
  ['http://localhost:4100/api/v3', site, 'http://localhost:4100/api/v1/1003'],
])('at %s, %j is %s', (restUrl, host, expected) => {
  expect(baseUrlOf(restUrl, host, '1003')).toBe(expected);
});
