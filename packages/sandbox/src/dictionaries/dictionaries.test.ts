import { describe, expect, it } from 'vitest';
import {
  countryCodes,
  currencyFormat,
  listCountries,
  listCurrencies,
  listCurrencyByCountry,
  listStates,
  listTaxClasses,
} from './index.ts';

describe('countries', () => {
  // fidelity: assumed, the language is documented, the order is not; by name, as a form shows them
  it('are named in the language asked for and sorted by that name', async () => {
    const german = await listCountries({ lang: 'de' });
    expect(german.find(({ code }) => code === 'AT')).toEqual({ code: 'AT', name: 'Österreich' });
    const names = german.map(({ name }) => name);
    expect(names).toEqual(names.toSorted(new Intl.Collator('de').compare));
  });

  // fidelity: assumed, what an unknown language gives is not said; English, the documented default
  it('fall back to English when the language is not one', async () => {
    expect(await listCountries({ lang: '!' })).toEqual(await listCountries({ lang: 'en' }));
  });

  it('have unique codes and a name that is not the code', async () => {
    const countries = await listCountries();
    expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length);
    expect(countries.filter(({ code, name }) => code === name)).toEqual([]);
    expect(countries.length).toBe(250);
  });

  // fidelity: documented
  it('carry their states only when asked', async () => {
    const plain = await listCountries();
    const withStates = await listCountries({ withStates: true });
    expect(plain.some((country) => 'states' in country)).toBe(false);
    expect(withStates.find(({ code }) => code === 'US')?.states).toContainEqual({ code: 'NY', name: 'New York' });
    expect(withStates.find(({ code }) => code === 'AQ')).not.toHaveProperty('states');
  });
});

describe('states', () => {
  // fidelity: assumed, the codes of states come in samples for a few countries only; elsewhere they are the codes of
  // ISO 3166-2
  it.each([
    ['US', 'CA', 'California'],
    ['CA', 'ON', 'Ontario'],
    ['DE', 'HH', 'Hamburg'],
    ['BR', 'SP', 'São Paulo'],
    ['JP', '13', 'Tôkyô'],
    ['IT', 'MI', 'Milano'],
  ])('of %s include %s', async (country, code, name) => {
    expect(await listStates(country)).toContainEqual({ code, name });
  });

  // fidelity: assumed, which level of ISO 3166-2 counts is not said; the one that addresses are written with
  it('leave out the regions that only group provinces', async () => {
    const codes = (await listStates('IT')).map(({ code }) => code);
    expect(codes).not.toContain('25');
  });

  // fidelity: assumed, what an unknown country gives is not said; an empty list
  it('are none for a country nobody knows', async () => {
    expect(await listStates('ZZ')).toEqual([]);
  });
});

describe('currencies', () => {
  it('are named in the language asked for', async () => {
    expect(await listCurrencies('fr')).toContainEqual({ code: 'USD', name: 'dollar des États-Unis' });
  });

  it('are known for every inhabited country of the list', async () => {
    const without: string[] = [];
    for (const countryCode of await countryCodes()) {
      if ((await listCurrencyByCountry({ countryCode })).length === 0) without.push(countryCode);
    }
    expect(without).toEqual([]);
  });

  // fidelity: assumed, the fields are documented, the values of most countries are not; they are those of the Unicode
  // CLDR
  it('are written as the country writes them', async () => {
    expect(await listCurrencyByCountry({ countryCode: 'us' })).toEqual([
      {
        countryCode: 'US',
        currencyCode: 'USD',
        currencyName: 'US Dollar',
        prefix: '$',
        suffix: '',
        decimalPlaces: '2',
      },
    ]);
    expect(await listCurrencyByCountry({ countryCode: 'DE', lang: 'de' })).toMatchObject([
      { prefix: '', suffix: ' €' },
    ]);
    expect(await listCurrencyByCountry({ countryCode: 'JP' })).toMatchObject([{ decimalPlaces: '0' }]);
  });

  it('have the separators that a profile may hold', () => {
    expect(currencyFormat('DE', 'EUR')).toMatchObject({ groupSeparator: '.', decimalSeparator: ',' });
    expect(currencyFormat('FR', 'EUR')).toMatchObject({ groupSeparator: ' ', decimalSeparator: ',', suffix: ' €' });
    expect(currencyFormat('CH', 'CHF')).toMatchObject({ groupSeparator: '', decimalSeparator: '.' });
    expect(currencyFormat('EG', 'EGP')).toMatchObject({ precision: 2, decimalSeparator: '.' });
  });
});

describe('tax classes', () => {
  // fidelity: assumed, the shape is documented, the codes, rates and wording of most countries are not; the standard
  // rate has the documented code `default`, and the other classes are groups of goods that laws commonly favour
  it('are national where the state code is empty', () => {
    expect(listTaxClasses({ countryCode: 'HR', lang: 'en' })[0]).toEqual({
      stateCode: '',
      taxClassCode: 'default',
      taxClassRate: '25',
      localization: {
        language: 'en',
        taxClassName: 'Standard rate',
        taxClassDescription: 'Goods that no other class fits',
      },
    });
  });

  // fidelity: assumed, the field for the state is documented, which countries have states in it is not; those that
  // tax by state
  it('go by state in the United States and Canada, with codes of the dictionary of states', async () => {
    for (const countryCode of ['US', 'CA']) {
      const states = new Set((await listStates(countryCode)).map(({ code }) => code));
      const classes = listTaxClasses({ countryCode });
      expect(classes.filter(({ stateCode }) => !states.has(stateCode))).toEqual([]);
      expect(new Set(classes.map(({ stateCode }) => stateCode)).size).toBe(countryCode === 'US' ? 51 : 13);
    }
  });

  // fidelity: assumed, which languages there are is not said; English where the one asked for is missing
  it('name the language they are worded in', () => {
    expect(listTaxClasses({ countryCode: 'DE', lang: 'de-AT' })[0]?.localization).toMatchObject({
      language: 'de',
      taxClassName: 'Regelsatz',
    });
    expect(listTaxClasses({ countryCode: 'DE', lang: 'fr' })[0]?.localization.language).toBe('en');
  });

  // fidelity: assumed, what a country without tax classes gives is not said; the default class with a rate of zero
  it('exist for a country without a table', () => {
    expect(listTaxClasses({ countryCode: 'TO' })).toMatchObject([{ taxClassCode: 'default', taxClassRate: '0' }]);
  });
});
