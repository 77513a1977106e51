import { expect, it } from 'vitest';
import { createKeyring } from './keyring.ts';
import { nameEncryptionKeys } from './name-encryption-keys.ts';

const older = Buffer.alloc(32, 1).toString('base64');
const newer = Buffer.alloc(32, 2).toString('base64');

it('opens what an older key sealed after another was put before it', async () => {
  const { keyId, sealed } = await (await createKeyring(await nameEncryptionKeys([older]))).seal('secret', '');

  const keyring = await createKeyring(await nameEncryptionKeys([newer, older]));

  expect(await keyring.open(keyId, sealed, '')).toBe('secret');
  expect(keyring.currentId).not.toBe(keyId);
});

it('gives a key the name by which databases know it', async () => {
  expect(await nameEncryptionKeys([older])).toEqual([{ id: '6fd22e617ad4', key: older }]);
});
