import { expect, it } from 'vitest';
import { openTestStore } from '../../testing/test-store.ts';
import { openShopper, textOf } from '../testing/open-shopper.ts';
import { promotionRows, volumeOfPromotions } from './promotion-rows.ts';

it('shows in the cart what each promotion takes off', async () => {
  const store = await openTestStore({ profile: { formatsAndUnits: { currency: 'EUR', currencyPrefix: '€' } } });
  const shopper = openShopper(store.sandbox);
  const { body } = await store.call('POST', '/products', { name: 'Mug', price: 40 });
  const promotion = { discountType: 'PERCENT', amount: 10 };
  await store.call('POST', '/promotions', { ...promotion, name: 'Spring', discountBase: 'ITEM' });
  await store.call('POST', '/promotions', { ...promotion, name: 'From twenty', discountBase: 'SUBTOTAL', amount: 5 });
  await shopper.get(`/shop/${store.storeId}/p/${body.id}`);

  const cart = await shopper.post(`/shop/${store.storeId}/cart/items`, { productId: String(body.id), quantity: '1' });

  expect(textOf(cart)).toContain('Spring −€4.00');
  expect(textOf(cart)).toContain('From twenty −€2.00');
  expect(textOf(cart)).toContain('Total €34.00');
  expect(textOf(cart)).not.toContain('Volume discount');
  await store.close();
});

it('adds up what a promotion takes off several lines', () => {
  const spring = { id: 1, base: 'SUBTOTAL', description: 'Spring' };
  const rows = promotionRows([
    { discounts: [{ discountInfo: spring, total: 0.1 }] },
    {
      discounts: [
        { discountInfo: spring, total: 0.2 },
        { discountInfo: { base: 'ON_TOTAL' }, total: 5 },
      ],
    },
    {},
  ]);

  expect(rows).toEqual([{ name: 'Spring', base: 'SUBTOTAL', amount: 0.3 }]);
  expect(volumeOfPromotions(rows)).toBe(0.3);
});
