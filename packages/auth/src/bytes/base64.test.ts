import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeBase64, decodeBase64Url, encodeBase64, encodeBase64Url } from './base64.ts';

it('encodes as Node does', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(encodeBase64Url(bytes).replaceAll('=', '')).toBe(Buffer.from(bytes).toString('base64url'));
    }),
  );
});

it('decodes what it encoded, with padding and without', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(decodeBase64(encodeBase64(bytes))).toEqual(Uint8Array.from(bytes));
      expect(decodeBase64Url(encodeBase64Url(bytes))).toEqual(Uint8Array.from(bytes));
      expect(decodeBase64Url(encodeBase64Url(bytes).replaceAll('=', ''))).toEqual(Uint8Array.from(bytes));
    }),
  );
});

it('takes one text for each value', () => {
  fc.assert(
    fc.property(fc.base64String(), (text) => {
      const bytes = decodeBase64(text);

      expect(bytes === undefined || encodeBase64(bytes) === text).toBe(true);
    }),
  );
  expect(decodeBase64('QQ==')).toBeDefined();
  expect(decodeBase64('QR==')).toBeUndefined();
  expect(decodeBase64('QUI=')).toBeDefined();
  expect(decodeBase64('QUJ=')).toBeUndefined();
});

it.each(['A', 'QQ', 'QQ=', 'QQ===', 'Q Q=', 'QQ==\n', 'Q-_=', '=', '===='])('refuses %j as base64', (text) => {
  expect(decodeBase64(text)).toBeUndefined();
});

it.each(['A', 'QQ=', 'QQ===', 'QUJD====', 'Q+==', 'Q/==', 'Q Q'])('refuses %j as URL-safe base64', (text) => {
  expect(decodeBase64Url(text)).toBeUndefined();
});

it('encodes more bytes than a call takes arguments', () => {
  const bytes = new Uint8Array(300_000).fill(7);

  expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
});
