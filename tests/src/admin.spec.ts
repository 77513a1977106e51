import { audit } from './checks/audit.ts';
import { openAdmin } from './admin/open-admin.ts';
import { expectChangedAtOnce, requestUpdate } from './admin/request-update.ts';
import { openProduct, placeAnOrder, valueOf } from './shopping/shopper.ts';
import { serveDeveloperPage } from './stores/developer-page.ts';
import { expect, test } from './story-test.ts';
import { DEMO_OWNER } from './system/running-system.ts';

test('the demo owner is in with one click', async ({ page, system }) => {
  await page.goto(system.urls.admin);
  await audit(page);
  await page.getByRole('button', { name: 'Sign in as the demo owner' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Wrenfold' })).toBeVisible();
  await audit(page);
});

test('signing in leads to the page that was asked for, hash and all', async ({ page, system }) => {
  await page.goto(`${system.urls.admin}/store/${system.storeId}#orders`);
  await page.getByRole('textbox', { name: 'E-mail' }).fill(DEMO_OWNER.email);
  await page.getByRole('textbox', { name: 'Password' }).fill('a wrong one');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'You are not signed in' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'E-mail' })).toHaveValue(DEMO_OWNER.email);
  await audit(page);

  await page.getByRole('textbox', { name: 'Password' }).fill(DEMO_OWNER.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).toHaveURL(`${system.urls.admin}/store/${system.storeId}/orders`);
});

test('an order says how its total came about', async ({ page, context, system, ownStore }) => {
  const store = await ownStore({ apps: ['volume-discount', 'parcel-rates'] });
  const orderId = await placeAnOrder(page, store.storefront, {
    email: 'sum@shopper.example',
    product: store.product.name,
  });
  const merchant = await context.newPage();
  const open = await openAdmin(merchant, system, store);
  await open('orders');
  await merchant.getByRole('link', { name: orderId }).click();

  const items = merchant.getByRole('region', { name: 'Items' });
  await expect(items.getByText('Total', { exact: true })).toBeVisible();
  await expect(valueOf(items, `1 × ${store.product.name}`)).toHaveText('€40.00');
  await expect(valueOf(items, 'Barge post')).toHaveText('€5.00');
  await expect(items.getByText('€45.00')).toBeVisible();
  await audit(merchant);
});

test('a product’s new name and price are in the storefront, and an app hears of it', async ({
  page,
  context,
  system,
  ownStore,
}) => {
  const store = await ownStore();
  const developer = await serveDeveloperPage();
  const merchant = await context.newPage();
  const open = await openAdmin(merchant, system, store);
  await open('develop-apps');
  await requestUpdate({ page: merchant, open }, `custom-app-${store.storeId}-1`, (form) =>
    form.getByRole('textbox', { name: 'Webhooks' }).fill(developer.url),
  );
  await expectChangedAtOnce(merchant);
  await open('products');
  await merchant.getByRole('link', { name: store.product.name }).click();
  await merchant.getByRole('textbox', { name: 'Name' }).fill('Storm lantern');
  await merchant.getByRole('textbox', { name: 'Price', exact: true }).fill('52.50');
  await merchant.getByRole('button', { name: 'Save' }).click();
  await expect(merchant.getByText('Saved')).toBeVisible();
  await audit(merchant);

  await openProduct(page, store.storefront, 'Storm lantern');
  await expect(page.getByText('€52.50')).toBeVisible();
  await expect.poll(() => developer.asked).toContainEqual(expect.stringContaining('eventtype=product.updated'));
  await open('deliveries');
  await expect(merchant.getByRole('row', { name: /^product\.updated Delivered/ })).toHaveCount(1);
  await developer.close();
});

test('a status change is a webhook in Traffic', async ({ page, context, system, ownStore }) => {
  const store = await ownStore({ apps: ['order-feed'] });
  const orderId = await placeAnOrder(page, store.storefront, {
    email: 'hook@shopper.example',
    product: store.product.name,
  });
  const merchant = await context.newPage();
  const open = await openAdmin(merchant, system, store);
  await open(`orders/${orderId}`);
  await merchant.getByRole('combobox', { name: 'Fulfilment' }).selectOption('Shipped');
  await merchant.getByRole('button', { name: 'Save' }).click();
  await expect(merchant.getByText('Saved')).toBeVisible();
  await expect(merchant.getByRole('main').getByText('Shipped').first()).toBeVisible();

  await expect(async () => {
    await open('traffic?kind=webhook');
    await expect(merchant.getByRole('row', { name: /order-feed.*eventtype=order\.updated/ })).toHaveCount(1, {
      timeout: 1000,
    });
  }).toPass({ timeout: 15_000 });
});
