import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readVectors } from '../testing/vectors.ts';
import { readSsoClientId } from './sso-client-id.ts';
import type { SsoPayload } from './sso-payload.ts';
import { createSsoProfile, verifySsoProfile } from './sso-profile.ts';

const vectors = readVectors('sso');
const customer = { appClientId: 'custom-app-20012001-1', userId: '1042', profile: { email: 'ana@shop.example' } };

// fidelity: documented
it.each(vectors)(
  'judges a single sign-on profile: $name',
  async ({ profile, clientSecret, algorithms, nowSeconds, status, reason, payload }) => {
    const result = await verifySsoProfile(profile, { clientSecret, algorithms, now: () => nowSeconds * 1000 });

    expect(result).toMatchObject({ status, ...(reason && { reason }), ...(payload !== undefined && { payload }) });
  },
);

// fidelity: documented
it.each(
  readVectors('sso').filter(({ status, name }) => status === 'valid' && name.startsWith('SHA-') && !name.includes(' ')),
)(
  'makes a single sign-on profile: $name',
  async ({ profile, clientSecret, algorithms: [algorithm = 'sha256'], nowSeconds, payload }) => {
    const options = { clientSecret, algorithm, now: () => nowSeconds * 1000 + 999 };

    expect(await createSsoProfile(payload as SsoPayload, options)).toBe(profile); // valid vectors hold a payload
  },
);

it('verifies what it made for any customer', async () => {
  const text = () => fc.string({ unit: 'binary', minLength: 1 });
  await fc.assert(
    fc.asyncProperty(text(), text(), text(), async (userId, email, name) => {
      const payload = { ...customer, userId, profile: { email, billingPerson: { name } } };
      const profile = await createSsoProfile(payload, { clientSecret: 'secret', now: () => 5_000 });

      const result = await verifySsoProfile(profile, { clientSecret: 'secret', now: () => 5_000 });

      expect(result).toMatchObject({ status: 'valid', payload, timestamp: 5 });
    }),
  );
});

it('does not verify a profile with any character changed', async () => {
  const profile = await createSsoProfile(customer, { clientSecret: 'secret', now: () => 1_735_689_600_000 });

  for (const index of Array.from(profile).keys()) {
    const other = profile[index] === '1' ? '2' : '1';
    const changed = profile.slice(0, index) + other + profile.slice(index + 1);
    const result = await verifySsoProfile(changed, { clientSecret: 'secret', now: () => 1_735_689_600_000 });

    expect(result.status).toBe('invalid');
  }
});

it('tells whose profile it says it is, before anything is checked', async () => {
  const profile = await createSsoProfile(customer, { clientSecret: 'secret' });

  expect(readSsoClientId(profile)).toBe(customer.appClientId);
  expect(readSsoClientId('')).toBeUndefined();
  expect(readSsoClientId('not*base64 00 1')).toBeUndefined();
  expect(readSsoClientId(`${btoa('{"appClientId":1}')} 00 1`)).toBeUndefined();
  expect(readSsoClientId(`${btoa('null')} 00 1`)).toBeUndefined();
});
