import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceOf, listHref, listParamOf, numberOf, paramOf, toggled, type SearchParams } from './list-state.ts';

const query = (href: string): SearchParams => Object.fromEntries(new URL(href, 'http://admin.test').searchParams);

describe('reading a list’s address', () => {
  it('takes the first of repeated parameters and drops blanks', () => {
    expect(paramOf({ q: ['tea', 'mug'] }, 'q')).toBe('tea');
    expect(paramOf({ q: '  ' }, 'q')).toBeUndefined();
  });

  it('ignores what a list does not know', () => {
    expect(listParamOf({ payment: 'PAID,NONSENSE' }, 'payment', ['PAID', 'CANCELLED'])).toEqual(['PAID']);
    expect(choiceOf({ sort: 'constructor' }, 'sort', ['name'])).toBeUndefined();
  });

  it.each(['-1', '1.5', '1e3', 'x', ''])('does not take %j for a number', (offset) => {
    expect(numberOf({ offset }, 'offset')).toBeUndefined();
  });
});

describe('listHref', () => {
  it('goes back to the first page when a filter changes', () => {
    expect(listHref('/orders', { q: 'tea', offset: '40' }, { payment: 'PAID' })).toBe('/orders?payment=PAID&q=tea');
  });

  it('keeps the filters when the page changes', () => {
    expect(listHref('/orders', { q: 'tea' }, { offset: 20 })).toBe('/orders?offset=20&q=tea');
  });

  it('is the bare path when nothing is left', () => {
    expect(listHref('/orders', { q: 'tea' }, { q: undefined })).toBe('/orders');
  });

  it('brings back any words that went in', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (q) => {
        fc.pre(q.trim() === q);
        expect(paramOf(query(listHref('/orders', {}, { q })), 'q')).toBe(q);
      }),
    );
  });
});

describe('toggled', () => {
  it('is its own inverse', () => {
    expect(toggled(['PAID'], 'CANCELLED')).toBe('PAID,CANCELLED');
    expect(toggled(['PAID', 'CANCELLED'], 'CANCELLED')).toBe('PAID');
    expect(toggled(['PAID'], 'PAID')).toBeUndefined();
  });
});
