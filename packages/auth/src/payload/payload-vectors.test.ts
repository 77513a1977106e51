import { describe, expect, it } from 'vitest';
import { decodeHex } from '../bytes/hex.ts';
import { readVectors } from '../testing/vectors.ts';
import { decryptCbc, encryptCbc } from './cbc.ts';
import { decryptGcm, encryptGcm } from './gcm.ts';
import { decodeHexFragment, encodeHexFragment } from './hex-fragment.ts';

const vectors = readVectors('payloads');
const open = {
  cbc: decryptCbc,
  gcm: decryptGcm,
  hex: async (payload: string) => decodeHexFragment(payload),
};
const seal = {
  cbc: encryptCbc,
  gcm: encryptGcm,
  hex: async (text: string) => encodeHexFragment(text),
};

// fidelity: documented
describe('good vectors', () => {
  const good = vectors.filter(({ valid }) => valid);

  it.each(good)('opens: $name', async ({ mode, payload, clientSecret, text }) => {
    await expect(open[mode](payload, clientSecret)).resolves.toBe(text);
  });

  it.each(good.filter(({ unpadded }) => !unpadded))(
    'makes: $name',
    async ({ mode, payload, clientSecret, text, iv }) => {
      const bytes = decodeHex(iv ?? '00'.repeat(16));

      const made = await seal[mode](text ?? '', clientSecret, bytes ? { iv: bytes } : {});

      expect(made.replaceAll('=', '')).toBe(payload.replaceAll('=', ''));
    },
  );
});

it.each(vectors.filter(({ valid }) => !valid))('refuses in the same words: $name', async (vector) => {
  const { mode, payload, clientSecret } = vector;

  const error: unknown = await open[mode](payload, clientSecret).catch((thrown: unknown) => thrown);

  expect(error).toMatchObject({ name: 'EcwidAuthError', code: 'payload_invalid', message: 'The payload is not valid' });
  expect(error).not.toHaveProperty('cause');
});
