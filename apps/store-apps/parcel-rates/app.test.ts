import { createAppHandler, settingsEntries } from '@ecwid-kit/app-sdk';
import { makeAppDeps, makeShippingRequest } from '@ecwid-kit/app-sdk/testing';
import { expect, it } from 'vitest';
import { parcelRates } from './app.ts';
import { settingsSchema } from './settings.ts';

it('quotes in a store that has set nothing', async () => {
  const response = await createAppHandler(parcelRates, makeAppDeps())(await makeShippingRequest());

  expect(await response.json()).toMatchObject({
    shippingOptions: [{ title: 'Wren Post', rate: 4.5, transitDays: '3-5' }, {}],
  });
});

it('quotes by what the merchant set', async () => {
  const services = [
    { name: 'Bike', transitDays: '1', zones: [{ countries: [], rows: [{ upToKg: 5, price: 2 }], pricePerExtraKg: 0 }] },
  ];
  const merchantAppSettings = settingsEntries(parcelRates, settingsSchema.parse({ services }));

  const response = await createAppHandler(
    parcelRates,
    makeAppDeps(),
  )(await makeShippingRequest({ merchantAppSettings }));

  expect(await response.json()).toEqual({
    shippingOptions: [
      { title: 'Bike', rate: 2, transitDays: '1', description: '1 working day', fulfilmentType: 'SHIPPING' },
    ],
  });
});
