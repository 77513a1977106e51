import { expect, it } from 'vitest';
import { errorBodySchema } from './error-body-schema.ts';
import { ERROR_CODES, isErrorCode } from './error-codes.ts';

it('lists every documented code', () => {
  expect(Object.keys(ERROR_CODES)).toHaveLength(88);
});

it('says what each code means in a sentence of its own', () => {
  const meanings = Object.values(ERROR_CODES).map((info) => info.meaning);

  expect(meanings.filter((meaning) => meaning.length < 15)).toEqual([]);
  expect(new Set(meanings).size).toBe(meanings.length);
});

it('answers a bad token with 403, not 401', () => {
  expect(ERROR_CODES.INVALID_API_TOKEN.status).toBe(403);
});

it('tells known codes from inherited names', () => {
  expect(isErrorCode('SKU_ALREADY_EXISTS')).toBe(true);
  expect(isErrorCode('toString')).toBe(false);
});

it.each([{}, { errorCode: 'A_CODE_OF_TOMORROW' }, { error: 'OTHER', errorMessage: 'Key not found' }])(
  'reads the error body %o without loss',
  (body) => {
    expect(errorBodySchema().parse(body)).toEqual(body);
  },
);
