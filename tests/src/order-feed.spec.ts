import { readFile } from 'node:fs/promises';
import type { FrameLocator, Page } from '@playwright/test';
import { audit } from './checks/audit.ts';
import { openAdmin, readyAppPage, type Admin } from './admin/open-admin.ts';
import { placeAnOrder } from './shopping/shopper.ts';
import type { TestStore } from './stores/make-store.ts';
import { expect, test } from './story-test.ts';
import type { RunningSystem } from './system/running-system.ts';

/** Opening the page for the first time is what makes the app known to its server. */
async function openFeed(
  page: Page,
  system: RunningSystem,
  store: TestStore,
): Promise<{ open: Admin; feed: FrameLocator }> {
  const open = await openAdmin(page, system, store);
  await open('app/order-feed');
  return { open, feed: await readyAppPage(page, 'Order feed') };
}

/** Asks again until the webhook has been worked off. */
async function refreshUntil(feed: FrameLocator, row: RegExp): Promise<void> {
  await expect(async () => {
    await feed.getByRole('button', { name: 'Refresh' }).click();
    await expect(feed.getByRole('row', { name: row })).toHaveCount(1, { timeout: 1000 });
  }).toPass({ timeout: 15_000 });
}

test('an order reaches the feed, is found there and exported', async ({ page, context, system, ownStore }) => {
  const store = await ownStore({ apps: ['order-feed'] });
  const merchant = await context.newPage();
  const { feed } = await openFeed(merchant, system, store);
  await expect(feed.getByRole('heading', { name: 'No orders yet' })).toBeVisible();
  const shopper = { email: 'feed@shopper.example', name: 'Nils Ahrens', product: store.product.name };
  const orderId = await placeAnOrder(page, store.storefront, shopper);

  await refreshUntil(feed, new RegExp(orderId));
  await feed.getByRole('searchbox', { name: 'Search orders' }).fill('nobody of that name');
  await feed.getByRole('button', { name: 'Search' }).click();
  await expect(feed.getByRole('heading', { name: 'No order fits these filters' })).toBeVisible();
  await feed.getByRole('searchbox', { name: 'Search orders' }).fill('Ahrens');
  await feed.getByRole('button', { name: 'Search' }).click();
  await expect(feed.getByRole('row', { name: new RegExp(orderId) })).toContainText('Awaiting payment');
  await audit(merchant);

  const downloading = merchant.waitForEvent('download');
  await feed.getByRole('button', { name: 'Download CSV' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('orders.csv');
  const [head, ...rows] = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  expect(head).toContain('Order,Created,Customer,E-mail,Payment');
  expect(rows).toEqual([
    expect.stringMatching(new RegExp(`^${orderId},.*,Nils Ahrens,feed@shopper.example,AWAITING_PAYMENT,.*,45$`)),
  ]);

  await feed.getByRole('button', { name: `Open order ${orderId}` }).click();
  await expect(merchant).toHaveURL(new RegExp(`/store/${store.storeId}/orders/${orderId}$`));
});

test('a change in the admin reaches the feed, and a repeated delivery changes nothing', async ({
  page,
  context,
  system,
  ownStore,
}) => {
  const store = await ownStore({ apps: ['order-feed'] });
  const merchant = await context.newPage();
  const { open } = await openFeed(merchant, system, store);
  const orderId = await placeAnOrder(page, store.storefront, {
    email: 'again@shopper.example',
    product: store.product.name,
  });

  await open(`orders/${orderId}`);
  await merchant.getByRole('combobox', { name: 'Payment' }).selectOption('Paid');
  await merchant.getByRole('button', { name: 'Save' }).click();
  await expect(merchant.getByText('Saved')).toBeVisible();

  await open('app/order-feed');
  const feed = await readyAppPage(merchant, 'Order feed');
  await refreshUntil(feed, new RegExp(`${orderId}.*Paid`));

  await open('deliveries?app=order-feed');
  await merchant.getByRole('link', { name: 'order.updated', exact: true }).first().click();
  await merchant.getByRole('button', { name: 'Resend' }).click();
  await expect(merchant.getByText('On its way again')).toBeVisible();
  await expect(async () => {
    await merchant.reload();
    await expect(merchant.getByRole('main').getByText('Delivered')).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 15_000 });

  await open('app/order-feed');
  await readyAppPage(merchant, 'Order feed');
  await expect(feed.getByRole('row', { name: /Open order/ })).toHaveCount(1);
});
