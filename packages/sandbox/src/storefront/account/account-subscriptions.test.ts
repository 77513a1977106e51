import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  openSubscriptionShop,
  MONTHLY,
  type SubscriptionShop,
} from '../../sales/subscriptions/testing/open-subscription-shop.ts';
import { openShopper, textOf, type Shopper } from '../testing/open-shopper.ts';
import { signInByMail } from '../testing/sign-in.ts';

let coffee: SubscriptionShop;
let shopper: Shopper;
let root: string;

beforeEach(async () => {
  coffee = await openSubscriptionShop();
  shopper = openShopper(coffee.shop.sandbox);
  root = `/shop/${coffee.shop.storeId}`;
});
afterEach(() => coffee.shop.close());

// fidelity: assumed, that shoppers end their subscriptions themselves follows from the page type alone
it('shows the subscriptions of a customer, who ends one', async () => {
  await coffee.buy(MONTHLY, { email: 'ana@shop.example' });
  await signInByMail(coffee.shop, shopper, 'ana@shop.example');

  const page = textOf(await shopper.get(`${root}/account/subscription`));
  const { subscriptionId } = await coffee.only();
  const after = await shopper.post(`${root}/account/subscription`, { subscription: String(subscriptionId) });

  expect(page).toContain('1 × Coffee');
  expect(page).toContain('Next time on February 4, 2026'); // in the shop’s own time zone
  expect(textOf(after)).toContain('Your subscription has ended.');
  expect((await coffee.only()).status).toBe('CANCELLED');
});

// fidelity: assumed, nobody ends the subscription of somebody else
it('ends nobody else’s subscription', async () => {
  await coffee.buy(MONTHLY, { email: 'ana@shop.example' });
  await signInByMail(coffee.shop, shopper, 'eve@shop.example');
  const { subscriptionId } = await coffee.only();

  const page = await shopper.post(`${root}/account/subscription`, { subscription: String(subscriptionId) });

  expect(page.status).toBe(404);
  expect((await coffee.only()).status).toBe('ACTIVE');
});
