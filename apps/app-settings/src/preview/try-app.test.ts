import { expect, it } from 'vitest';
import config from '../../../../ecwid-kit.config.ts';
import { tryApp } from './try-app.ts';

const appOf = (clientId: string) => config.apps.find((app) => app.clientId === clientId);
const SAMPLE = { currency: 'EUR', country: 'DE', weightKg: 1.2, pieces: 4, pricePerPiece: 15 };

it('asks the app what it would charge with values that nobody saved', async () => {
  const values = {
    services: [{ name: 'Bike', zones: [{ countries: ['DE'], rows: [{ upToKg: 5, price: 2 }], pricePerExtraKg: 0 }] }],
  };

  expect(await tryApp(appOf('parcel-rates'), values, SAMPLE)).toMatchObject({
    status: 'quoted',
    rates: [{ title: 'Bike', rate: 2 }],
  });
  expect(await tryApp(appOf('parcel-rates'), values, { ...SAMPLE, country: 'FR' })).toEqual({
    status: 'quoted',
    rates: [],
  });
});

it('asks the app what it would take off', async () => {
  const values = { tiers: [{ from: 60, value: 10 }] };

  expect(await tryApp(appOf('volume-discount'), values, SAMPLE)).toMatchObject({
    status: 'discounted',
    discounts: [{ value: 10, type: 'PERCENT' }],
  });
});

it('does not try values or carts that cannot be, nor apps that offer nothing', async () => {
  const failed = { status: 'failed' };

  expect(await tryApp(appOf('parcel-rates'), { freeFrom: -1 }, SAMPLE)).toEqual(failed);
  expect(await tryApp(appOf('parcel-rates'), {}, { ...SAMPLE, pieces: 0 })).toEqual(failed);
  expect(await tryApp(appOf('order-feed'), {}, SAMPLE)).toEqual(failed);
  expect(await tryApp(undefined, {}, SAMPLE)).toEqual(failed);
});
