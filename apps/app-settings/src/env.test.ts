import { describe, expect, it } from 'vitest';
import { readEnv } from './env.ts';

const KEY = { ENCRYPTION_KEY: 'a2V5' };

describe('readEnv', () => {
  it('points at the live platform unless it is told otherwise', () => {
    expect(readEnv({ ...KEY, DATABASE_URL: '' }, '/srv')).toMatchObject({
      adminOrigins: ['https://my.ecwid.com'],
      apiBaseUrl: 'https://app.ecwid.com/api/v3',
      databaseUrl: undefined,
      dataDir: '/srv/.ecwid-kit/app-settings',
      development: false,
    });
  });

  it.each(['ADMIN_ORIGIN', 'ADMIN_ORIGINS'])('takes several admins from %s, and of each its origin', (name) => {
    const { adminOrigins } = readEnv({ ...KEY, [name]: 'http://localhost:4101/store, https://my.reseller.example' });

    expect(adminOrigins).toEqual(['http://localhost:4101', 'https://my.reseller.example']);
  });

  it('finds an app’s secret under the name that the endpoint server uses', () => {
    const { clientSecretOf } = readEnv({ ...KEY, ECWID_APP_SECRET_PARCEL_RATES: 's3cret' });

    expect(clientSecretOf('parcel-rates')).toBe('s3cret');
    expect(clientSecretOf('order-feed')).toBeUndefined();
  });

  it('names what is wrong and quotes nothing', () => {
    const wrong = { ADMIN_ORIGIN: '*', OPERATOR_KEY: 'short', DATABASE_URL: 'mysql://user:pass@host' };

    expect(() => readEnv(wrong)).toThrow(/ADMIN_ORIGIN.*OPERATOR_KEY.*DATABASE_URL.*ENCRYPTION_KEY/s);
    expect(() => readEnv(wrong)).not.toThrow(/short|pass/);
  });
});
