import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64Url, encodeBase64Url } from '../bytes/base64.ts';
import { decryptCbc, encryptCbc } from './cbc.ts';
import { decryptGcm, encryptGcm } from './gcm.ts';
import { decodeHexFragment, encodeHexFragment } from './hex-fragment.ts';

/** Text without lone surrogates, which UTF-8 cannot hold. */
const text = () => fc.string({ unit: 'binary', maxLength: 200 });
const secret = () => fc.string({ unit: 'grapheme-ascii', minLength: 16, maxLength: 40 });

const isPayloadError = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'payload_invalid' && !('cause' in error);

describe.each([
  ['CBC', encryptCbc, decryptCbc],
  ['GCM', encryptGcm, decryptGcm],
])('AES-%s', (_name, encrypt, decrypt) => {
  it('opens what it sealed, with padding and without', async () => {
    await fc.assert(
      fc.asyncProperty(text(), secret(), async (plain, clientSecret) => {
        const sealed = await encrypt(plain, clientSecret);

        expect(sealed).toMatch(/^[\w-]+={0,2}$/);
        expect(await decrypt(sealed, clientSecret)).toBe(plain);
        expect(await decrypt(sealed.replace(/=+$/, ''), clientSecret)).toBe(plain);
      }),
    );
  });

  it('never seals the same text twice alike', async () => {
    expect(await encrypt('{}', 'a'.repeat(16))).not.toBe(await encrypt('{}', 'a'.repeat(16)));
  });

  it('gives text or the one error for any cut, and never anything else', async () => {
    await fc.assert(
      fc.asyncProperty(text(), secret(), fc.nat(), async (plain, clientSecret, cut) => {
        const sealed = await encrypt(plain, clientSecret);

        const opened = await decrypt(sealed.slice(0, cut % sealed.length), clientSecret).catch(
          (error: unknown) => error,
        );

        expect(typeof opened === 'string' || isPayloadError(opened)).toBe(true);
      }),
    );
  });

  it('gives text or the one error for any input', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.base64String()), async (input) => {
        const opened = await decrypt(input, 'a'.repeat(16)).catch((error: unknown) => error);

        expect(typeof opened === 'string' || isPayloadError(opened)).toBe(true);
      }),
    );
  });

  it.each(['', 'fifteen chars..', 'žofie-needs-ascii-here'])('refuses the secret %j', async (clientSecret) => {
    await expect(encrypt('{}', clientSecret)).rejects.toMatchObject({ code: 'secret_invalid' });
    await expect(decrypt('AAAA', clientSecret)).rejects.toMatchObject({ code: 'secret_invalid' });
  });
});

describe('AES-GCM', () => {
  it('fails when any byte is changed', async () => {
    const clientSecret = 's4ndb0xS3cretKey';
    const sealed = decodeBase64Url(await encryptGcm('{"storeId":1}', clientSecret)) ?? new Uint8Array();

    for (const index of sealed.keys()) {
      for (const mask of [1, 0x80, 0xff]) {
        const changed = Uint8Array.from(sealed, (byte, at) => (at === index ? byte ^ mask : byte));
        await expect(decryptGcm(encodeBase64Url(changed), clientSecret)).rejects.toSatisfy(isPayloadError);
      }
    }
  });

  it('fails when any character is changed', async () => {
    const clientSecret = 's4ndb0xS3cretKey';
    const sealed = await encryptGcm('{"storeId":12}', clientSecret);

    await fc.assert(
      fc.asyncProperty(
        fc.nat(sealed.length - 1),
        fc.base64String({ minLength: 4, maxLength: 4 }),
        async (at, other) => {
          const changed = sealed.slice(0, at) + other.charAt(0) + sealed.slice(at + 1);
          fc.pre(changed !== sealed);

          await expect(decryptGcm(changed, clientSecret)).rejects.toSatisfy(isPayloadError);
        },
      ),
    );
  });

  it('fails when anything is cut off', async () => {
    const sealed = await encryptGcm('{"storeId":12}', 'a'.repeat(16));
    const unpadded = sealed.replace(/=+$/, '');

    for (let length = 0; length < unpadded.length; length += 1) {
      await expect(decryptGcm(unpadded.slice(0, length), 'a'.repeat(16))).rejects.toSatisfy(isPayloadError);
    }
  });
});

describe('hex fragment', () => {
  it('carries any JSON as ASCII', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const fragment = encodeHexFragment(JSON.stringify(value));

        expect(fragment).toMatch(/^([2-7][0-9a-f])+$/);
        expect(JSON.stringify(JSON.parse(decodeHexFragment(`#${fragment}`)))).toBe(JSON.stringify(value));
      }),
    );
  });

  it('reads bytes above 0x7F as Latin-1, like the script of the page', () => {
    expect(decodeHexFragment('C3a9')).toBe('Ã©');
  });

  it('gives text or the one error for any input', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9a-f]*$/)), (input) => {
        let outcome: unknown;
        try {
          outcome = decodeHexFragment(input);
        } catch (error) {
          outcome = error;
        }

        expect(typeof outcome === 'string' || isPayloadError(outcome)).toBe(true);
      }),
    );
  });
});
