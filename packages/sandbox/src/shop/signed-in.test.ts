import { expect, it } from 'vitest';
import { openShop } from './testing/open-shop.ts';

// fidelity: documented
it('tells apps of the customer and the group once somebody is signed in, and of a guest nothing but the e-mail', async () => {
  const shop = await openShop();
  await shop.addApp('rates', 'discountUrl', () => Response.json({ discounts: [] }));
  const email = 'ana@shop.example';
  const { body: group } = await shop.call('POST', '/customer_groups', { name: 'Gold' });
  const { body: customer } = await shop.call('POST', '/customers', { email, customerGroupId: group.id });
  const productId = await shop.addProduct({ name: 'Tea' });
  await shop.sandbox.shop.addItem(shop.visit, { productId, quantity: 1 });
  await shop.sandbox.shop.setEmail(shop.visit, email);

  await shop.sandbox.shop.quote(shop.visit);
  await shop.sandbox.shop.quote({ ...shop.visit, customerId: customer.id });

  expect(shop.asked.at(0)?.body).toMatchObject({ cart: { customerId: null, customerGroupId: null } });
  expect(shop.asked.at(-1)?.body).toMatchObject({
    cart: { customerId: customer.id, customerGroupId: group.id, customerGroup: 'Gold' },
  });
  await shop.close();
});

// fidelity: assumed, a coupon that each buyer may use once goes by the e-mail as well
it('counts what was bought with an e-mail for its coupons, signed in or not', async () => {
  const shop = await openShop();
  const email = 'ana@shop.example';
  const statuses = { paymentStatus: 'PAID', fulfillmentStatus: 'SHIPPED' };
  await shop.call('POST', '/orders', {
    email,
    ...statuses,
    subtotal: 10,
    total: 10,
    items: [{ name: 'Tea', price: 10, quantity: 1 }],
  });
  const coupon = {
    name: 'New',
    code: 'NEW',
    discountType: 'ABS',
    discount: 1,
    applicationLimit: 'REPEAT_CUSTOMER_ONLY',
  };
  await shop.call('POST', '/discount_coupons', coupon);
  const productId = await shop.addProduct({ name: 'Tea' });
  await shop.sandbox.shop.addItem(shop.visit, { productId, quantity: 1 });

  expect((await shop.sandbox.shop.applyCoupon(shop.visit, 'NEW')).status).toBe('refused');
  await shop.sandbox.shop.setEmail(shop.visit, email);
  expect((await shop.sandbox.shop.applyCoupon(shop.visit, 'NEW')).status).toBe('done');
  await shop.close();
});
