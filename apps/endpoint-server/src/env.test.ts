import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readEnv } from './env.ts';

const ENCRYPTION_KEY = Buffer.alloc(32, 1).toString('base64');

it('needs an encryption key and nothing else', () => {
  expect(readEnv({ ENCRYPTION_KEY }, '/srv')).toMatchObject({
    host: '127.0.0.1',
    port: 4300,
    configPath: '/srv/ecwid-kit.config.ts',
    dataDir: '/srv/.ecwid-kit/endpoint-server',
    apiBaseUrl: 'https://app.ecwid.com/api/v3',
    oauthBaseUrl: 'https://my.ecwid.com',
    databaseUrl: undefined,
    operatorKey: undefined,
    encryptionKeys: [ENCRYPTION_KEY],
  });
});

it('asks a sandbox for tokens where it asks for everything else', () => {
  const env = readEnv({ ENCRYPTION_KEY, ECWID_API_BASE_URL: 'http://localhost:4100/api/v3' });

  expect(env.oauthBaseUrl).toBe('http://localhost:4100');
});

it('names every variable that is wrong, and quotes none', () => {
  const wrong = { PORT: 'eighty', DATABASE_URL: 'mysql://root:hunter2@x/y', OPERATOR_KEY: 'hunter2' };

  expect(() => readEnv(wrong)).toThrow(/PORT[^]*DATABASE_URL[^]*ENCRYPTION_KEY[^]*OPERATOR_KEY/);
  expect(() => readEnv(wrong)).not.toThrow(/hunter2/);
});

it('takes client secrets from variables, else from the file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'endpoint-server-'));
  writeFileSync(
    join(folder, 'secrets.json'),
    JSON.stringify({ 'parcel-rates': 'f'.repeat(32), other: 'o'.repeat(32) }),
  );

  const env = readEnv(
    {
      ENCRYPTION_KEY,
      ECWID_APP_SECRETS_FILE: 'secrets.json',
      ECWID_APP_SECRET_PARCEL_RATES: 'v'.repeat(32),
      ECWID_APP_SECRET_OTHER: '',
    },
    folder,
  );

  expect(env.clientSecretOf('parcel-rates')).toBe('v'.repeat(32));
  expect(env.clientSecretOf('other')).toBe('o'.repeat(32));
  expect(env.clientSecretOf('unknown')).toBeUndefined();
});

it('takes several encryption keys', () => {
  expect(readEnv({ ENCRYPTION_KEY: 'new, old' }).encryptionKeys).toEqual(['new', 'old']);
});
