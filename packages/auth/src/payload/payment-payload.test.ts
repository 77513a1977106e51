import { describe, expect, it } from 'vitest';
import { openPaymentPayload, sealPaymentPayload } from './payment-payload.ts';

const clientSecret = 's4ndb0xS3cretKey0123456789abcdef';
const payload = {
  storeId: 20012001,
  lang: 'en',
  returnUrl: 'https://shop.example/20012001?clientId=custom-app-20012001-1&key=abc',
  token: 'secret_AAAABBBBCCCCDDDDEEEEFFFFGGGGHHHH',
  merchantAppSettings: { mode: 'live' },
  cart: {
    currency: 'EUR',
    order: { id: 'QX7TE', referenceTransactionId: 'transaction_555', total: 12.5, email: 'žofie@shop.example' },
  },
};

describe('openPaymentPayload', () => {
  // fidelity: documented
  it.each([
    ['a plain object', (fields: Record<string, string>) => fields],
    ['URLSearchParams', (fields: Record<string, string>) => new URLSearchParams(fields)],
  ])('reads a form that is %s', async (_name, toForm) => {
    const form = toForm({ ...(await sealPaymentPayload(payload, clientSecret)) });

    expect(await openPaymentPayload(form, clientSecret)).toEqual(payload);
  });

  it('reads FormData', async () => {
    const form = new FormData();
    form.set('enc_data', (await sealPaymentPayload(payload, clientSecret)).enc_data);

    expect(await openPaymentPayload(form, clientSecret)).toEqual(payload);
  });

  // fidelity: documented
  it('falls back to data when there is no enc_data', async () => {
    const { data } = await sealPaymentPayload(payload, clientSecret);

    expect(await openPaymentPayload({ data }, clientSecret)).toEqual(payload);
  });

  it('does not fall back when enc_data was changed', async () => {
    const sealed = await sealPaymentPayload(payload, clientSecret);
    const form = { ...sealed, enc_data: `A${sealed.enc_data.slice(1)}B` };

    await expect(openPaymentPayload(form, clientSecret)).rejects.toMatchObject({ code: 'payload_invalid' });
  });

  it('does not fall back when only authenticated forms are wanted', async () => {
    const { data } = await sealPaymentPayload(payload, clientSecret);
    const opening = openPaymentPayload({ data }, clientSecret, { requireAuthenticated: true });

    await expect(opening).rejects.toMatchObject({ code: 'payload_invalid' });
  });

  it.each([{}, { data: 5 }, { data: '' }])('refuses the form %o in the same words', async (form) => {
    await expect(openPaymentPayload(form, clientSecret)).rejects.toThrow(/^The payload is not valid$/);
  });
});
