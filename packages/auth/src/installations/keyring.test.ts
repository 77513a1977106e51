import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeBase64Url, encodeBase64Url } from '../bytes/base64.ts';
import { createKeyring } from './keyring.ts';

const bytes = (byte: number) => new Uint8Array(32).fill(byte);

it('opens what it sealed, in the same context only', async () => {
  const keyring = await createKeyring([{ id: 'a', key: bytes(1) }]);
  const text = () => fc.string({ unit: 'binary' });

  await fc.assert(
    fc.asyncProperty(text(), text(), text(), async (plain, context, other) => {
      fc.pre(context !== other);
      const { keyId, sealed } = await keyring.seal(plain, context);

      expect(await keyring.open(keyId, sealed, context)).toBe(plain);
      await expect(keyring.open(keyId, sealed, other)).rejects.toMatchObject({ code: 'installation_unreadable' });
    }),
  );
});

it('does not open what was changed or cut', async () => {
  const keyring = await createKeyring([{ id: 'a', key: bytes(1) }]);
  const { sealed } = await keyring.seal('secret', '');
  const all = decodeBase64Url(sealed) ?? new Uint8Array();

  for (const index of all.keys()) {
    const changed = Uint8Array.from(all, (byte, at) => (at === index ? byte ^ 1 : byte));
    for (const text of [encodeBase64Url(changed), encodeBase64Url(all.slice(0, index)), sealed.slice(0, index)]) {
      await expect(keyring.open('a', text, '')).rejects.toMatchObject({ code: 'installation_unreadable' });
    }
  }
});

it('takes a key as bytes and as base64 of either alphabet', async () => {
  const key = Uint8Array.from({ length: 32 }, (_, index) => 255 - index * 5);
  const base64 = Buffer.from(key).toString('base64');
  const { sealed } = await (await createKeyring([{ id: 'a', key }])).seal('secret', '');

  for (const form of [base64, base64.replaceAll('+', '-').replaceAll('/', '_'), base64.replace('=', '')]) {
    expect(await (await createKeyring([{ id: 'a', key: form }])).open('a', sealed, '')).toBe('secret');
  }
});

it.each([
  { id: 'a', key: bytes(1).slice(1) },
  { id: 'a', key: 'too short' },
  { id: '', key: bytes(1) },
  { id: 'with space', key: bytes(1) },
])('refuses the key %o', async (key) => {
  await expect(createKeyring([key])).rejects.toMatchObject({ code: 'encryption_key_invalid' });
});

it('refuses two keys of one id', async () => {
  const making = createKeyring([
    { id: 'a', key: bytes(1) },
    { id: 'a', key: bytes(2) },
  ]);

  await expect(making).rejects.toMatchObject({ code: 'encryption_key_invalid' });
});
