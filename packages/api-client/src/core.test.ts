import { describe, expect, it } from 'vitest';
import type { Operations } from '@ecwid-kit/types';
import { routes } from '@ecwid-kit/types/routes';
import { createCaller } from './core.ts';
import { createFarEnd } from './testing/far-end.ts';

describe('createCaller', () => {
  it('makes the calls of any table of routes, at any address, without a token', async () => {
    const { fetch, requests } = createFarEnd();
    const { products } = routes;
    const caller = createCaller<Pick<Operations, 'products'>>(
      { products },
      { baseUrl: 'http://localhost:4100/_sandbox', headers: { cookie: 'session=1' }, fetch },
    );

    await caller.products.get(7);

    expect(requests[0]?.url.href).toBe('http://localhost:4100/_sandbox/products/7');
    expect(requests[0]?.headers.get('cookie')).toBe('session=1');
    expect(requests[0]?.headers.has('authorization')).toBe(false);
  });
});
