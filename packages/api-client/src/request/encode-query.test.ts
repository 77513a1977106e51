import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeQuery } from './encode-query.ts';

describe('encodeQuery', () => {
  it('joins lists with commas, writes booleans as words and dates as Unix seconds', () => {
    const query = encodeQuery({
      productId: [1, 2, 3],
      enabled: false,
      updatedFrom: new Date('2026-01-31T09:05:00.900Z'),
      priceFrom: 19.99,
    });

    expect(query).toBe('productId=1%2C2%2C3&enabled=false&updatedFrom=1769850300&priceFrom=19.99');
  });

  it('leaves out what is undefined or null, and keeps what is empty', () => {
    expect(encodeQuery({ sku: undefined, keyword: null, lang: '', categories: [] })).toBe('lang=&categories=');
  });

  it('writes a space and a plus so that a form decoder reads them back', () => {
    expect(encodeQuery({ option_Size: 'M + L' })).toBe('option_Size=M%20%2B%20L');
  });

  it('takes the blanks out of responseFields', () => {
    expect(encodeQuery({ responseFields: 'total,\n  items(id, name)' })).toBe(
      'responseFields=total%2Citems(id%2Cname)',
    );
  });

  it.each([
    ['a number', Number.NaN],
    ['a number', Infinity],
    ['a date', new Date('never')],
  ])('refuses %s without a value', (_, value) => {
    expect(() => encodeQuery({ limit: value })).toThrow(/limit/);
  });

  it('is read back whole by a form decoder, whatever the names and texts', () => {
    const text = fc.string({ unit: 'grapheme' });
    const name = text.filter((key) => key !== 'responseFields' && key !== '__proto__');
    const queries = fc.dictionary(name, fc.oneof(text, fc.integer(), fc.boolean(), fc.array(fc.integer())));
    fc.assert(
      fc.property(queries, (query) => {
        const read = [...new URLSearchParams(encodeQuery(query))];

        expect(read).toEqual(Object.entries(query).map(([key, value]) => [key, String(value)]));
      }),
    );
  });
});
