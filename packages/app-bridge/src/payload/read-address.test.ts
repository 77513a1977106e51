import { writeIframeFragment } from '@ecwid-kit/auth';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vectors from '../../vectors/payloads.json' with { type: 'json' };
import { readAddress } from './read-address.ts';

const hexOf = (text: string) => `#${Buffer.from(text, 'utf8').toString('hex')}`;

describe('readAddress', () => {
  it.each(vectors.cases)('reads the vector: $name', ({ hash = '', search = '', payload }) => {
    expect(readAddress({ hash, search })).toEqual(payload ?? undefined);
  });

  it('reads what the sending side of the protocol writes', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        (store_id, access_token, lang) => {
          const hash = `#${writeIframeFragment({ store_id, lang, access_token, view_mode: 'INLINE' })}`;

          expect(readAddress({ hash, search: '' })).toEqual({
            storeId: store_id,
            lang,
            accessToken: access_token,
            viewMode: 'INLINE',
            source: 'address',
          });
        },
      ),
    );
  });

  it('never throws, whatever the address', () => {
    const anyHash = fc.oneof(
      fc.string(),
      fc.string().map(hexOf),
      fc.json().map(hexOf),
      fc.record({ store_id: fc.anything(), lang: fc.anything(), access_token: fc.anything() }).map((value) => {
        return hexOf(JSON.stringify(value, (_key, item: unknown) => (typeof item === 'bigint' ? String(item) : item)));
      }),
    );
    fc.assert(
      fc.property(anyHash, fc.string(), (hash, search) => {
        const payload = readAddress({ hash, search });

        expect(payload === undefined || Number.isSafeInteger(payload.storeId)).toBe(true);
      }),
    );
  });

  it('takes nothing in the address for the word of the server', () => {
    const forged = fc.dictionary(fc.string(), fc.jsonValue()).map((more) => ({
      source: 'server',
      verified: true,
      ...more,
      store_id: 1003,
      lang: 'en',
      access_token: 'secret_forged',
    }));
    fc.assert(
      fc.property(forged, (json) => {
        expect(readAddress({ hash: hexOf(JSON.stringify(json)), search: '' })?.source).toBe('address');
      }),
    );
  });
});
