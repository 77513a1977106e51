import { assert, asyncProperty, boolean as bool, constantFrom, record, string } from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../testing/test-store.ts';

describe('the store profile calls', () => {
  let store: TestStore;

  beforeEach(async () => {
    store = await openTestStore();
    return () => store.close();
  });

  const read = async () => (await store.call('GET', '/profile')).body;

  // fidelity: documented
  it('show the store’s settings, taxes in both places', async () => {
    const body = await read();

    expect(body).toMatchObject({
      generalInfo: { storeId: store.storeId, storeUrl: `http://sandbox.localhost/shop/${store.storeId}` },
      formatsAndUnits: { currency: 'USD' },
      taxes: [],
      taxSettings: { taxes: [] },
      account: { limitsAndRestrictions: { maxProductLimit: expect.any(Number) } },
    });
    expect(body).not.toHaveProperty('accountBilling');
    expect((await store.call('GET', '/profile?showExtendedInfo=true')).body).toHaveProperty('accountBilling');
  });

  // fidelity: assumed, the scope of `showExtendedInfo` is documented, the answer without it is not; 403, while limits
  // are left out of the usual answer
  it('show limits and billing only to those who may know', async () => {
    const reader = await openTestStore({ scopes: ['read_store_profile'] });

    expect((await reader.call('GET', '/profile')).body.account).not.toHaveProperty('limitsAndRestrictions');
    const { status, body } = await reader.call('GET', '/profile?showExtendedInfo=true');
    expect(status).toBe(403);
    expect(body.errorCode).toBe('INSUFFICIENT_APP_SCOPE');
    expect((await reader.call('PUT', '/profile', { settings: { closed: true } })).status).toBe(403);
    await reader.close();
  });

  // fidelity: assumed, that it is a small part is documented, which fields is not; names, formats, languages, looks
  // and legal pages, and nothing about the account
  it('show a public token no more than a shopper needs', async () => {
    const { status, body } = await store.call('GET', '/profile', undefined, store.publicToken);

    expect(status).toBe(200);
    expect(Object.keys(body).sort((a, b) => a.localeCompare(b))).toEqual([
      'designSettings',
      'formatsAndUnits',
      'generalInfo',
      'languages',
      'legalPagesSettings',
      'productFiltersSettings',
      'settings',
    ]);
    expect(body.formatsAndUnits).not.toHaveProperty('orderNumberNextNumber');
  });

  // fidelity: documented
  it('change only what is sent, as deep as one likes', async () => {
    const settings = record(
      { storeDescription: string(), closed: bool(), askCompanyName: bool(), fbPixelId: constantFrom('1', '2') },
      { requiredKeys: [] },
    );
    const company = record({ city: string(), phone: string() }, { requiredKeys: [] });
    await assert(
      asyncProperty(settings, company, async (sentSettings, sentCompany) => {
        const before = await read();
        await store.call('PUT', '/profile', { settings: sentSettings, company: sentCompany });
        expect(await read()).toEqual({
          ...before,
          settings: { ...before.settings, ...sentSettings },
          company: { ...before.company, ...sentCompany },
        });
      }),
      { numRuns: 20 },
    );
  });

  // fidelity: assumed, whether read-only fields are refused or ignored is not said; they are ignored, so that a
  // profile can be read, changed and sent back
  it('leave what the platform decides as it is', async () => {
    const before = await read();
    await store.call('PUT', '/profile', {
      generalInfo: { storeId: 1 },
      account: { suspended: true, availableFeatures: [], accountName: 'Ana' },
    });

    expect(await read()).toEqual({ ...before, account: { ...before.account, accountName: 'Ana' } });
  });

  // fidelity: assumed, who numbers a tax is not said; the platform does, as for anything else
  it('number new taxes, sent in either place', async () => {
    await store.call('PUT', '/profile', { taxes: [{ name: 'VAT', defaultTax: 20 }] });

    const { taxes, taxSettings } = await read();
    expect(taxes).toEqual([{ id: expect.any(Number), name: 'VAT', defaultTax: 20 }]);
    expect(taxSettings.taxes).toEqual(taxes);
  });

  // fidelity: assumed, when the formatted prices of products follow the settings is not said; at once
  it('write every price anew when the currency changes', async () => {
    const { body: created } = await store.call('POST', '/products', { name: 'Tea tin', price: 1234.5 });
    const { body: before } = await store.call('GET', `/products/${created.id}`);

    await store.call('PUT', '/profile', { formatsAndUnits: { currencyPrefix: '', currencySuffix: ' €' } });

    const { body } = await store.call('GET', `/products/${created.id}`);
    expect(body).toEqual({ ...before, defaultDisplayedPriceFormatted: '1,234.50 €' });
  });

  // fidelity: assumed, which events a change of formats sends is not said; the products themselves did not change, and
  // thousands of events for one edit of the settings would help nobody
  it('tell of no changed product when prices are written anew', async () => {
    await store.call('POST', '/products', { name: 'Tea tin', price: 1234.5 });

    await store.call('PUT', '/profile', { formatsAndUnits: { currencyPrefix: '', currencySuffix: ' €' } });

    expect((await store.events()).map(({ eventType }) => eventType)).toEqual(['product.created', 'profile.updated']);
  });

  // fidelity: assumed, what a change of the main language does to products is not said; the plain fields are the
  // texts of the main language
  it('show products in the new main language', async () => {
    await store.call('PUT', '/profile', { languages: { enabledLanguages: ['en', 'hr'] } });
    const nameTranslated = { en: 'Tea tin', hr: 'Limenka' };
    const { body: created } = await store.call('POST', '/products', { name: 'Tea tin', nameTranslated });

    await store.call('PUT', '/profile', { languages: { defaultLanguage: 'hr' } });

    expect((await store.call('GET', `/products/${created.id}`)).body).toMatchObject({
      name: 'Limenka',
      nameTranslated,
    });
    expect((await store.call('PUT', '/profile', { languages: { defaultLanguage: 'sv' } })).status).toBe(400);
  });

  // fidelity: documented
  it('tell the apps', async () => {
    await store.call('PUT', '/profile', { settings: { closed: true } });

    expect(await store.events()).toEqual([{ eventType: 'profile.updated', entityId: store.storeId }]);
  });
});
