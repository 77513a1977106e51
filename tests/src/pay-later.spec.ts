import type { Page } from '@playwright/test';
import { audit } from './checks/audit.ts';
import { openAdmin, readyAppPage } from './admin/open-admin.ts';
import { buy, giveAddress, openProduct, orderNumber, payByInvoice, placeOrder } from './shopping/shopper.ts';
import type { TestStore } from './stores/make-store.ts';
import { expect, test } from './story-test.ts';

async function toInvoice(page: Page, { storefront, product }: TestStore): Promise<void> {
  await openProduct(page, storefront, product.name);
  await buy(page);
  await giveAddress(page, { email: 'invoice@shopper.example' });
  await page.getByRole('button', { name: 'Continue to payment' }).click();
  await placeOrder(page, 'Pay later by invoice');
  await expect(page.getByRole('heading', { level: 1, name: 'Pay €45.00 by invoice' })).toBeVisible();
}

test('an approved invoice places the order, which waits for its payment', async ({ page, ownStore }) => {
  const store = await ownStore();
  await toInvoice(page, store);
  await audit(page);
  await page.getByRole('button', { name: 'Order and pay by invoice' }).click();

  const { paymentStatus, paymentMethod } = await store.rest.orders.get(await orderNumber(page));
  expect({ paymentStatus, paymentMethod }).toEqual({
    paymentStatus: 'AWAITING_PAYMENT',
    paymentMethod: 'Pay later by invoice',
  });
});

test('it is paid at once where the merchant says so', async ({ page, context, system, ownStore }) => {
  const store = await ownStore();
  const merchant = await context.newPage();
  const open = await openAdmin(merchant, system, store);
  await open('app/pay-later-invoice');
  const settings = await readyAppPage(merchant, 'Pay later');
  await settings.getByRole('combobox', { name: 'Approved orders become' }).selectOption('Paid');
  await settings.getByRole('button', { name: 'Save' }).click();
  await expect(settings.getByText('Saved', { exact: true })).toBeVisible();

  await toInvoice(page, store);
  await page.getByRole('button', { name: 'Order and pay by invoice' }).click();

  expect((await store.rest.orders.get(await orderNumber(page))).paymentStatus).toBe('PAID');
});

test('a declined invoice leads back to the checkout, with the cart and without an order', async ({
  page,
  ownStore,
}) => {
  const store = await ownStore();
  await toInvoice(page, store);
  await page.getByRole('button', { name: 'Pay another way' }).click();

  await expect(page.getByRole('alert')).toContainText('choose another way to pay');
  await expect(page.getByRole('heading', { level: 2, name: /^Payment/ })).toBeVisible();
  expect((await store.rest.orders.search({})).total).toBe(0);
  await audit(page);

  await payByInvoice(page);
  await orderNumber(page);
  expect((await store.rest.orders.search({})).total).toBe(1);
});

test('who decides later has ordered', async ({ page, ownStore }) => {
  const store = await ownStore();
  await toInvoice(page, store);
  await page.getByRole('button', { name: 'Order now, decide later' }).click();

  expect((await store.rest.orders.get(await orderNumber(page))).paymentStatus).toBe('AWAITING_PAYMENT');
});
