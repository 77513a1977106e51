import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../../testing/test-store.ts';
import { openShopper, textOf, type Shopper } from '../testing/open-shopper.ts';

const HOURS = { businessHours: '{"TUE":[["09:00","11:00"]]}' };
const PROFILE = {
  formatsAndUnits: { currency: 'EUR', timezone: 'Europe/Zagreb' },
  payment: { paymentOptions: [{ id: 'bank', enabled: true, checkoutTitle: 'Bank transfer' }] },
  shipping: {
    shippingOptions: [
      { id: 'van', title: 'Our van', fulfilmentType: 'delivery', scheduled: true, ...HOURS },
      {
        id: 'bike',
        title: 'Bicycle courier',
        fulfilmentType: 'delivery',
        businessHoursLimitationType: 'DISALLOW_ORDERS_AND_INFORM_CUSTOMERS',
        ...HOURS,
      },
    ],
  },
};
const ADDRESS = {
  email: 'ana@shop.example',
  name: 'Ana Diaz',
  street: 'Ulica 5',
  city: 'Zagreb',
  postalCode: '10000',
  countryCode: 'HR',
};
const TUESDAY_AT_NINE = Date.parse('2026-01-06T08:00:00Z') / 1000;

describe('the delivery step', () => {
  let store: TestStore;
  let shopper: Shopper;
  let root: string;

  beforeEach(async () => {
    store = await openTestStore({ profile: PROFILE, clock: { frozenAtMs: Date.parse('2026-01-05T11:00:00Z') } });
    shopper = openShopper(store.sandbox);
    root = `/shop/${store.storeId}`;
    const { body } = await store.call('POST', '/products', { name: 'Mug', price: 10 });
    await shopper.get(`${root}/p/${body.id}`);
    await shopper.post(`${root}/cart/items`, { productId: String(body.id), quantity: '1' });
  });
  afterEach(() => store.close());

  // fidelity: documented
  it('lists the times of a scheduled delivery, and goes on with one of them only', async () => {
    const step = await shopper.post(`${root}/checkout/address`, ADDRESS);
    expect(step.html).toContain('<optgroup label="Tuesday');
    expect(step.html).toContain(`<option value="${TUESDAY_AT_NINE}"`);

    const again = await shopper.post(`${root}/checkout/delivery`, { shipping: 'van' });
    expect(textOf(again)).toContain('Choose when you want to receive your order.');

    const fields = { shipping: 'van', 'time:van': String(TUESDAY_AT_NINE) };
    const payment = await shopper.post(`${root}/checkout/delivery`, fields);
    expect(payment.html).toContain('checkout/payment');
    expect(textOf(payment)).not.toContain('Choose when');

    const shownTotal = /name="shownTotal"\s+value="([^"]*)"/.exec(payment.html)?.[1] ?? '';
    await shopper.post(`${root}/checkout/payment`, { payment: 'bank', go: 'choose', shownTotal });
    const placed = await shopper.post(`${root}/checkout/payment`, { payment: 'bank', shownTotal });
    expect(textOf(placed)).toContain('When Tuesday, January 6 at 9:00 AM');
  });

  // fidelity: documented
  it('shows what is closed now, and when it opens', async () => {
    const step = await shopper.post(`${root}/checkout/address`, ADDRESS);

    expect(step.html).toMatch(/value="bike"\s+disabled/);
    expect(textOf(step)).toContain('Closed at the moment. Open again from Tuesday');
  });

  // fidelity: documented
  it('shows when an order arrives, where the merchant wants it so', async () => {
    await store.call('POST', '/profile/shippingOptions', {
      title: 'Post',
      estimatedShippingTimeAtCheckoutSettings: {
        estimatedDeliveryDateAtCheckoutEnabled: true,
        estimatedTransitTimeInDays: [2, 4],
      },
    });

    const step = await shopper.post(`${root}/checkout/address`, ADDRESS);

    expect(textOf(step)).toContain('2-4 working days · Arrives January 7 – 9');
  });
});
