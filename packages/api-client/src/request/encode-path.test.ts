import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodePath, parsePath } from './encode-path.ts';

const template = parsePath('/orders/{orderId}/extraFields/{name}');

describe('encodePath', () => {
  it('fills in the parameters in path order', () => {
    expect(encodePath(template, ['QX7TE', 5])).toBe('/orders/QX7TE/extraFields/5');
  });

  it('writes a plus as %2B and a space as %20', () => {
    expect(encodePath(template, ['a+b c', 'x'])).toBe('/orders/a%2Bb%20c/extraFields/x');
  });

  it.each([undefined, '', '.', '..', null, Number.NaN])('refuses %j, which would mean another path', (value) => {
    expect(() => encodePath(template, [value, 'x'])).toThrow(/orderId/);
  });

  it('keeps every value within its own segment', () => {
    const segment = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text !== '.' && text !== '..');
    fc.assert(
      fc.property(segment, segment, (orderId, name) => {
        const url = new URL(`https://shop.test${encodePath(template, [orderId, name])}`);

        const parts = url.pathname.split('/').map(decodeURIComponent);
        expect(parts).toEqual(['', 'orders', orderId, 'extraFields', name]);
        expect(url.search + url.hash).toBe('');
      }),
    );
  });
});
