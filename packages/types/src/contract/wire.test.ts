import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  booleanParam,
  enumListParam,
  formatMoment,
  integerListParam,
  integerParam,
  listParam,
  momentParam,
  numberParam,
  parseMoment,
} from './wire.ts';

const accepts = (param: z.ZodType, text: string) => param.safeParse(text).success;

describe('parameters', () => {
  it('read back what they wrote', () => {
    const sizes = ['S', 'M', 'L'] as const;
    const word = fc.stringMatching(/^[^,\s](?:[^,]*[^,\s])?$/);

    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        fc.array(fc.maxSafeInteger()),
        fc.array(word),
        fc.array(fc.constantFrom(...sizes)),
        (integer, integers, words, chosen) => {
          expect(z.decode(integerParam(), z.encode(integerParam(), integer))).toBe(integer);
          expect(z.decode(integerListParam(), z.encode(integerListParam(), integers))).toEqual(integers);
          expect(z.decode(listParam(), z.encode(listParam(), words))).toEqual(words);
          expect(z.decode(enumListParam(sizes), z.encode(enumListParam(sizes), chosen))).toEqual(chosen);
        },
      ),
    );
  });

  it.each(['', ' ', 'five', '1.5', '1e3', '0x10'])('do not take %j for a whole number', (text) => {
    expect(accepts(integerParam(), text)).toBe(false);
  });

  it.each(['', '.', '1,5', 'NaN', 'Infinity'])('do not take %j for a number', (text) => {
    expect(accepts(numberParam(), text)).toBe(false);
  });

  it.each([
    ['true', true],
    ['YES', true],
    ['on', true],
    ['1', true],
    ['false', false],
    ['No', false],
    ['off', false],
    ['0', false],
  ])('read %j as %j', (text, value) => {
    expect(z.decode(booleanParam(), text)).toBe(value);
  });

  it('do not take any other word for true or false', () => {
    expect(accepts(booleanParam(), 'maybe')).toBe(false);
  });

  it('refuse a list with one unknown value', () => {
    expect(accepts(enumListParam(['PAID', 'REFUNDED']), 'PAID,REFUNDED')).toBe(true);
    expect(accepts(enumListParam(['PAID', 'REFUNDED']), 'PAID,LOST')).toBe(false);
  });

  it('forgive spaces after the commas of a list', () => {
    expect(z.decode(listParam(), 'a, b')).toEqual(['a', 'b']);
    expect(z.decode(enumListParam(['PAID', 'REFUNDED']), 'PAID, REFUNDED')).toEqual(['PAID', 'REFUNDED']);
  });
});

describe('moments', () => {
  it.each([
    ['1767254400', 1_767_254_400],
    ['2026-01-01', 1_767_225_600],
    ['2026-01-01 08:00:00', 1_767_254_400],
    ['2026-01-01 08:00:00 +0000', 1_767_254_400],
    ['2026-01-01 03:00:00 -0500', 1_767_254_400],
    ['2026-01-01T08:00:00Z', 1_767_254_400],
    ['2026-01-01T08:00:00.250Z', 1_767_254_400],
    ['2026-01-01 08:00:00 UTC', 1_767_254_400],
    ['2026-01-01 08:00:00 GMT', 1_767_254_400],
    ['2026-01-01 11:00:00 GMT+03:00', 1_767_254_400],
  ])('reads %j', (text, seconds) => {
    expect(z.decode(momentParam(), text)).toBe(seconds);
  });

  it.each(['', 'yesterday', '2026-13-01', '01.02.2026', '2026-01-01 UTC', '2026-01-01 08:00:00 ABC'])(
    'refuses %j',
    (text) => {
      expect(accepts(momentParam(), text)).toBe(false);
    },
  );

  it('reads back what it wrote, to the second', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_102_444_800 }), (seconds) => {
        expect(parseMoment(formatMoment(seconds))).toBe(seconds);
      }),
    );
  });
});
