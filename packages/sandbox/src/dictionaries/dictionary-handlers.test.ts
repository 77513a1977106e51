import { expect, it } from 'vitest';
import { openTestStore } from '../testing/test-store.ts';

// fidelity: documented
it('answers the dictionaries without a token', async () => {
  const store = await openTestStore();
  const read = async (path: string) => (await store.sandbox.fetch(`/api/v3/${store.storeId}${path}`)).json();

  expect(await read('/countries?lang=de')).toContainEqual({ code: 'AT', name: 'Österreich' });
  expect(await read('/states?countryCode=US')).toContainEqual({ code: 'NY', name: 'New York' });
  expect(await read('/currencies')).toContainEqual({ code: 'USD', name: 'US Dollar' });
  expect(await read('/currencyByCountry?countryCode=US')).toMatchObject([{ currencyCode: 'USD' }]);
  expect(await read('/taxClasses?countryCode=DE')).toContainEqual(
    expect.objectContaining({ taxClassCode: 'default', taxClassRate: '19' }),
  );
  await store.close();
});
