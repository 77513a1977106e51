import { beforeEach, expect, it } from 'vitest';
import { findExplanation } from './order-explanation.ts';
import { ADDRESS, openShop, type TestShop } from './testing/open-shop.ts';

let shop: TestShop;
let teapot: number;

beforeEach(async () => {
  shop = await openShop();
  teapot = await shop.addProduct({ name: 'Teapot', price: 50, quantity: 9 });
  return () => shop.close();
});

const promote = (body: object) =>
  shop.call('POST', '/promotions', {
    name: 'Spring',
    discountBase: 'SUBTOTAL',
    discountType: 'PERCENT',
    amount: 10,
    ...body,
  });

/** Buys two teapots. Returns the order. */
async function buy({ email = 'ana@shop.example', customerId }: { email?: string; customerId?: number } = {}) {
  const { sandbox } = shop;
  const visit = { ...shop.visit, ...(customerId !== undefined && { customerId }) };
  await sandbox.shop.addItem(visit, { productId: teapot, quantity: 2 });
  await sandbox.shop.applyCoupon(visit, 'FIVE');
  await sandbox.shop.setEmail(visit, email);
  await sandbox.shop.setShippingAddress(visit, ADDRESS);
  await sandbox.shop.chooseShipping(visit, 'post');
  await sandbox.shop.choosePayment(visit, 'bank');
  const placed = await sandbox.shop.place(visit);
  if (placed.status !== 'placed') throw new Error(placed.status);
  return (await shop.get(`/orders/${placed.orderId}`)).body;
}

// fidelity: documented
it('are taken off an order at the checkout, beside a coupon, and are named by it', async () => {
  await shop.call('POST', '/discount_coupons', { code: 'FIVE', discountType: 'ABS', discount: 5 });
  const { body: spring } = await promote({ triggers: { subtotal: 80 } });
  const { body: post } = await promote({ name: 'Post', discountBase: 'SHIPPING', amount: 100 });

  const order = await buy();

  expect(order).toMatchObject({ subtotal: 100, couponDiscount: 5, discount: 10, total: 85 });
  expect(order.discountInfo).toEqual([
    { id: spring.id, value: 10, type: 'PERCENT', base: 'SUBTOTAL', description: 'Spring', orderTotal: 80 },
    { id: post.id, value: 100, type: 'PERCENT', base: 'SHIPPING', description: 'Post' },
  ]);
  expect(order.items[0].discounts).toMatchObject([{ discountInfo: { id: spring.id }, total: 10 }]);
  expect(order.shippingOption).toMatchObject({ shippingRate: 5, discountedShippingRate: 0 });
});

it('are explained with the order', async () => {
  await promote({ triggers: { subtotal: 80 } });

  const { internalId } = await buy();

  const steps = await findExplanation(shop.sandbox.platform.db, shop.storeId, internalId);
  expect(steps).toContainEqual({
    label: 'Promotion: Spring',
    amount: -10,
    source: 'discount',
    rule: '10 % off the subtotal, from $80.00',
  });
});

// fidelity: documented
it('are for the customers of a group where they name one, once they are signed in', async () => {
  const email = 'gold@shop.example';
  const { body: group } = await shop.call('POST', '/customer_groups', { name: 'Gold' });
  const { body: customer } = await shop.call('POST', '/customers', { email, customerGroupId: group.id });
  await promote({ triggers: { customerGroups: [group.id] } });

  expect((await buy({ email })).discount).toBe(0);
  expect((await buy({ email, customerId: customer.id })).discount).toBe(10);
});
