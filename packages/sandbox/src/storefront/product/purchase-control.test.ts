import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';
import { openShopper, textOf, type Shopper } from '../testing/open-shopper.ts';

const PROFILE = { formatsAndUnits: { currency: 'EUR', currencyPrefix: '€' } };

let store: TestStore;
let shopper: Shopper;
let root: string;

beforeEach(async () => {
  store = await openTestStore({ profile: PROFILE });
  shopper = openShopper(store.sandbox);
  root = `/shop/${store.storeId}`;
});
afterEach(() => store.close());

async function addCoffee(subscriptionSettings: object): Promise<string> {
  const { body } = await store.call('POST', '/products', { name: 'Coffee', price: 10, subscriptionSettings });
  return String(body.id);
}

const CHARGES = [
  { recurringInterval: 'MONTH', recurringIntervalCount: 1, signUpFee: 3 },
  { recurringInterval: 'WEEK', recurringIntervalCount: 2 },
];

it('lets the shopper buy once or again and again, and says what each costs', async () => {
  const id = await addCoffee({
    subscriptionAllowed: true,
    oneTimePurchaseAllowed: true,
    oneTimePurchasePrice: 12,
    recurringChargeSettings: CHARGES,
  });

  const text = textOf(await shopper.get(`${root}/p/${id}`));
  const cart = await shopper.post(`${root}/cart/items`, { productId: id, quantity: '1', purchase: 'MONTH.1' });

  expect(text).toContain('Just this once, €12.00');
  expect(text).toContain('Every month, €10.00, the first time with a sign-up fee of €3.00');
  expect(text).toContain('Every 2 weeks, €10.00');
  expect(textOf(cart)).toContain('Every month');
  expect(textOf(cart)).toContain('€13.00');
});

it('puts it into the cart for once when that is chosen', async () => {
  const id = await addCoffee({ subscriptionAllowed: true, oneTimePurchasePrice: 12, recurringChargeSettings: CHARGES });
  await shopper.get(`${root}/p/${id}`);

  const cart = await shopper.post(`${root}/cart/items`, { productId: id, quantity: '1', purchase: 'once' });

  expect(textOf(cart)).not.toContain('Every');
  expect(textOf(cart)).toContain('€12.00');
});

it('offers no single purchase of what is sold as a subscription only', async () => {
  const id = await addCoffee({
    subscriptionAllowed: true,
    oneTimePurchaseAllowed: false,
    recurringChargeSettings: CHARGES,
  });

  expect(textOf(await shopper.get(`${root}/p/${id}`))).not.toContain('Just this once');
});

it('asks nothing where a product is not sold as a subscription', async () => {
  const id = await addCoffee({ subscriptionAllowed: false, recurringChargeSettings: CHARGES });

  expect(textOf(await shopper.get(`${root}/p/${id}`))).not.toContain('How often?');
});
