import type { Subscription } from '@ecwid-kit/types';
import { expect } from 'vitest';
import { ADDRESS, openShop, type TestShop } from '../../../shop/testing/open-shop.ts';
import type { RecurringInterval } from '../../../shop/index.ts';

export const NEW_YEAR = Date.UTC(2026, 0, 5);
export const DAY_MS = 86_400_000;
export const MONTHLY = { recurringInterval: 'MONTH', recurringIntervalCount: 1 } as const;

export interface SubscriptionShop {
  readonly shop: TestShop;
  /** Costs 10 a month and 3 to sign up, 10 every two weeks, 12 once; 100 are left. */
  readonly coffee: number;
  /** Buys coffee, as a shopper does. Returns the order's public id. */
  readonly buy: (
    recurring: RecurringInterval | undefined,
    more?: { email?: string; quantity?: number },
  ) => Promise<string>;
  readonly list: (query?: string) => Promise<Subscription[]>;
  /** The only subscription, or the newest. */
  readonly only: () => Promise<Subscription>;
  readonly put: (body: object) => ReturnType<TestShop['call']>;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests say what the answer is
  readonly orders: () => Promise<any[]>;
  readonly ordersCount: () => Promise<number>;
  /** Moves the clock by days, and waits until no charge is due any more. */
  readonly advance: (days: number) => Promise<void>;
}

/** A shop that sells coffee once and as a subscription, at the beginning of a year. */
export async function openSubscriptionShop(): Promise<SubscriptionShop> {
  const shop = await openShop({ clock: { frozenAtMs: NEW_YEAR } });
  const coffee = await shop.addProduct({
    name: 'Coffee',
    price: 10,
    quantity: 100,
    subscriptionSettings: {
      subscriptionAllowed: true,
      oneTimePurchaseAllowed: true,
      oneTimePurchasePrice: 12,
      recurringChargeSettings: [
        { ...MONTHLY, signUpFee: 3 },
        { recurringInterval: 'WEEK', recurringIntervalCount: 2 },
      ],
    },
  });
  const list = async (query = ''): Promise<Subscription[]> => (await shop.get(`/subscriptions?${query}`)).body.items;
  const only = async (): Promise<Subscription> => {
    const [subscription] = await list();
    if (!subscription) throw new Error('There is no subscription');
    return subscription;
  };
  const dueCount = async () => {
    const { db, clock } = shop.sandbox.platform;
    const due = await db.selectFrom('subscription').select('id').where('due', '<=', clock.nowSeconds()).execute();
    return due.length;
  };
  return {
    shop,
    coffee,
    list,
    only,
    async buy(recurring, { email = 'ana@shop.example', quantity = 1 } = {}) {
      const { shop: store } = shop.sandbox;
      const visit = { ...shop.visit, sessionToken: `${email}/${shop.sandbox.clock.now()}` };
      await store.addItem(visit, { productId: coffee, quantity, ...(recurring && { recurring }) });
      await store.setEmail(visit, email);
      await store.setShippingAddress(visit, ADDRESS);
      await store.chooseShipping(visit, 'post');
      await store.choosePayment(visit, 'bank');
      const placed = await store.place(visit);
      if (placed.status !== 'placed') throw new Error(placed.status);
      return placed.orderId;
    },
    put: async (body) => shop.call('PUT', `/subscriptions/${(await only()).subscriptionId}`, body),
    orders: async () => (await shop.get('/orders')).body.items.toReversed(),
    ordersCount: async () => (await shop.get('/orders')).body.total,
    async advance(days) {
      shop.sandbox.clock.advance(days * DAY_MS);
      await expect.poll(dueCount).toBe(0);
    },
  };
}
