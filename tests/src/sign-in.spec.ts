import { audit } from './checks/audit.ts';
import { keyboard } from './shopping/keyboard.ts';
import { signInByMail } from './shopping/sign-in.ts';
import { expect, test } from './story-test.ts';

const IDA = { email: 'ida@shopper.example', name: 'Ida Brandt' };
const HOME = { name: IDA.name, street: 'Deichstraße 12', city: 'Hamburg', postalCode: '20459', countryCode: 'DE' };

for (const [device, options] of [
  ['a desk', { viewport: { width: 1280, height: 900 } }],
  ['a telephone', { viewport: { width: 360, height: 740 } }],
  ['a browser without JavaScript', { javaScriptEnabled: false }],
] as const) {
  test.describe(`at ${device}`, () => {
    test.use(options);

    test('a customer signs in by mail, orders without typing an address, and finds the order', async ({
      page,
      ownStore,
    }) => {
      const store = await ownStore();
      await store.rest.customers.create({ ...IDA, shippingAddresses: [HOME] });
      await page.goto(`${store.storefront}/account`);
      if (device !== 'a browser without JavaScript') await audit(page);
      await signInByMail(page, store, IDA.email);
      await expect(page.getByRole('link', { name: 'Account of Ida Brandt' })).toBeVisible();

      await page.goto(`${store.storefront}/p/${store.product.id}`);
      await page.getByRole('button', { name: 'Add to cart' }).click();
      await page.goto(`${store.storefront}/checkout/address`);
      await expect(page.getByRole('textbox', { name: 'E-mail' })).toHaveValue(IDA.email);
      await expect(page.getByRole('textbox', { name: 'Street and number' })).toHaveValue(HOME.street);
      await page.getByRole('button', { name: 'Continue to delivery' }).click();
      await expect(page.getByRole('heading', { name: /^Delivery/ })).toBeVisible();

      for (const part of ['', '/orders', '/address-book', '/address-book?address=new', '/subscription', '/favorites']) {
        await page.goto(`${store.storefront}/account${part}`);
        if (device !== 'a browser without JavaScript') await audit(page);
        await page.screenshot({
          path: `test-results/account/${device}${part.replaceAll(/\W/g, '-')}.png`,
          fullPage: true,
        });
      }
      await page.getByRole('button', { name: 'Sign out' }).click();
      await expect(page.getByText('You are signed out.')).toBeVisible();
    });
  });
}

test('the keyboard alone leads through the account', async ({ page, ownStore }) => {
  const store = await ownStore();
  await signInByMail(page, store, IDA.email);
  const { tabTo, type, press } = keyboard(page);

  await tabTo(page.getByRole('link', { name: 'Addresses' }));
  await press('Enter');
  await tabTo(page.getByRole('link', { name: 'Add an address' }));
  await press('Enter');
  await type(page.getByRole('textbox', { name: 'First and last name' }), IDA.name);
  await type(page.getByRole('textbox', { name: 'Street and number' }), HOME.street);
  await type(page.getByRole('textbox', { name: 'Postal code' }), HOME.postalCode);
  await type(page.getByRole('textbox', { name: 'City' }), HOME.city);
  await press('Enter');

  await expect(page.getByText('Saved.')).toBeVisible();
  await expect(page.getByText('Deichstraße 12, 20459 Hamburg, Germany').first()).toBeVisible();
});
