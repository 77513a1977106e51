import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';

let store: TestStore;

beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

async function settingsOf(subscriptionSettings: object, patch?: object) {
  const { body } = await store.call('POST', '/products', { name: 'Coffee', price: 10, subscriptionSettings });
  if (patch) await store.call('PUT', `/products/${body.id}`, patch);
  return (await store.call('GET', `/products/${body.id}`)).body.subscriptionSettings;
}

const monthly = { recurringInterval: 'MONTH', recurringIntervalCount: 1 };

// fidelity: assumed, the fields are documented by name only; the first order costs the price and the fee
it('says what the first order of a subscription costs', async () => {
  const { recurringChargeSettings } = await settingsOf({
    subscriptionAllowed: true,
    recurringChargeSettings: [{ ...monthly, signUpFee: 2.5 }, monthly],
  });

  expect(recurringChargeSettings).toEqual([
    {
      ...monthly,
      subscriptionPriceWithSignUpFee: 12.5,
      subscriptionPriceWithSignUpFeeFormatted: '$12.50',
      signUpFee: 2.5,
      signUpFeeFormatted: '$2.50',
    },
    monthly,
  ]);
});

// fidelity: assumed, the fields are documented by name only; the markup is on the price of the subscription
it('says how much more it costs to buy once', async () => {
  const settings = { subscriptionAllowed: true, oneTimePurchasePrice: 12, recurringChargeSettings: [monthly] };

  expect(await settingsOf(settings)).toMatchObject({
    oneTimePurchasePriceFormatted: '$12.00',
    oneTimePurchaseMarkup: 2,
    oneTimePurchaseMarkupFormatted: '$2.00',
    oneTimePurchaseMarkupPercent: 20,
    oneTimePurchaseMarkupPercentFormatted: '20%',
  });
  const cleared = await settingsOf(settings, { subscriptionSettings: { oneTimePurchasePrice: null } });
  expect(cleared).not.toHaveProperty('oneTimePurchaseMarkup');
});

// fidelity: documented
it('says no more of a product that is not sold as a subscription', async () => {
  const settings = { subscriptionAllowed: false, oneTimePurchaseAllowed: true, recurringChargeSettings: [monthly] };

  expect(await settingsOf(settings)).toEqual(settings);
});
