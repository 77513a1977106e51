import { expect, it } from 'vitest';
import { ADDRESS, openShop } from './testing/open-shop.ts';

// fidelity: assumed, the fields of customers and orders are documented, when the tax is reversed is not; between two
// countries of the EU, for a customer whose tax id is valid
it('sells without tax to a business elsewhere in the EU, at the storefront and in a calculation alike', async () => {
  const shop = await openShop();
  const { visit } = shop;
  await shop.call('PUT', '/profile', {
    company: { countryCode: 'DE' },
    taxSettings: { taxes: [{ name: 'VAT', defaultTax: 19 }] },
  });
  const email = 'office@firm.example';
  const { body: customer } = await shop.call('POST', '/customers', { email, taxId: 'HR12345678901', taxIdValid: true });
  const productId = await shop.addProduct({ name: 'Tea' });
  await shop.sandbox.shop.addItem(visit, { productId, quantity: 1 });
  await shop.sandbox.shop.setShippingAddress(visit, ADDRESS);
  expect((await shop.sandbox.shop.quote(visit)).order.tax).toBe(1.9);

  const signedIn = { ...visit, customerId: customer.id };

  const reversed = { tax: 0, reversedTaxApplied: true, customerTaxId: 'HR12345678901', customerTaxIdValid: true };
  expect((await shop.sandbox.shop.quote(signedIn)).order).toMatchObject(reversed);
  const draft = { items: [{ productId, quantity: 1 }], customerId: customer.id, shippingPerson: ADDRESS };
  expect((await shop.call('POST', '/order/calculate', draft)).body).toMatchObject(reversed);
  await shop.close();
});
