import { createAppHandler, settingsEntries } from '@ecwid-kit/app-sdk';
import { makeAppDeps, makeCart, makeCartItem, makeDiscountRequest } from '@ecwid-kit/app-sdk/testing';
import { expect, it } from 'vitest';
import { volumeDiscount } from './app.ts';
import { settingsSchema } from './settings.ts';

const cart = makeCart({ items: [makeCartItem({ price: 60, amount: 1 })] });

it('gives its first discounts in a store that has set nothing', async () => {
  const response = await createAppHandler(volumeDiscount, makeAppDeps())(await makeDiscountRequest({ cart }));

  expect(await response.json()).toEqual({
    discounts: [{ value: 5, type: 'PERCENT', description: 'Volume discount' }],
  });
});

it('gives what the merchant set', async () => {
  const settings = settingsSchema.parse({ type: 'ABSOLUTE', tiers: [{ from: 10, value: 2.5 }], description: 'Thanks' });
  const merchantAppSettings = settingsEntries(volumeDiscount, settings);

  const response = await createAppHandler(
    volumeDiscount,
    makeAppDeps(),
  )(await makeDiscountRequest({ cart, merchantAppSettings }));

  expect(await response.json()).toEqual({ discounts: [{ value: 2.5, type: 'ABSOLUTE', description: 'Thanks' }] });
});
