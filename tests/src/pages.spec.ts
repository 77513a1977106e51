import type { Page } from '@playwright/test';
import { audit } from './checks/audit.ts';
import { openDemoAdmin } from './admin/open-admin.ts';
import { controlOf, restOf } from './stores/clients.ts';
import { buy, chooseDelivery, giveAddress, openProduct } from './shopping/shopper.ts';
import { expect, test } from './story-test.ts';
import { DEMO_OWNER } from './system/running-system.ts';

const WIDTHS = [
  { name: 'a desk', size: { width: 1280, height: 900 } },
  { name: 'a phone', size: { width: 360, height: 740 } },
];
const ADMIN_PAGES = [
  '',
  'orders',
  'carts',
  'products',
  'products/new',
  'categories',
  'product-types',
  'product-types/new',
  'reviews',
  'customers',
  'subscriptions',
  'coupons',
  'coupons/new',
  'promotions',
  'promotions/new',
  'reports',
  'reports?period=12m&compare=year&show=orders',
  'apps',
  'apps/parcel-rates',
  'my-apps',
  'settings',
  'develop-apps',
  'develop-apps/parcel-rates',
  'update-requests',
  'traffic',
  'deliveries',
  'clock',
  'faults',
];
const APP_PAGES = ['order-feed', 'parcel-rates', 'pay-later-invoice', 'volume-discount'];

/** Keeps a picture of the page, whole, beside the test's results. */
async function inspect(page: Page, name: string): Promise<void> {
  await audit(page);
  await page.screenshot({
    path: test.info().outputPath(`${name.replaceAll(/[/?=&]/g, '-') || 'home'}.png`),
    fullPage: true,
  });
}

for (const { name, size } of WIDTHS) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport: size });

    test('every page of the admin fits and can be used by everybody', async ({ page, system }) => {
      test.slow();
      const open = await openDemoAdmin(page, system);
      for (const path of ADMIN_PAGES) {
        await open(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await inspect(page, path);
      }
      const { token } = await controlOf(system).sessions.create(DEMO_OWNER);
      const rest = restOf(system, system.storeId, token);
      const [order] = (await rest.orders.search({ limit: 1 })).items;
      const [cart] = (await rest.carts.search({ limit: 1 })).items;
      const [product] = (await rest.products.search({ limit: 1 })).items;
      const [, type] = await rest.productTypes.list();
      const [subscription] = (await rest.subscriptions.search({ limit: 1 })).items;
      const [promotion] = (await rest.promotions.search()).items;
      const details = {
        order: `orders/${order?.id}`,
        cart: `carts/${cart?.cartId}`,
        product: `products/${product?.id}`,
        'product-type': `product-types/${type?.id}`,
        subscription: `subscriptions/${subscription?.subscriptionId}`,
        promotion: `promotions/${promotion?.id}`,
      };
      for (const [detail, path] of Object.entries(details)) {
        await open(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await inspect(page, detail);
      }
    });

    test('every app’s page fits and can be used by everybody', async ({ page, system }) => {
      const open = await openDemoAdmin(page, system);
      for (const clientId of APP_PAGES) {
        await open(`app/${clientId}`);
        await expect(page.locator('.app-frame')).toHaveAttribute('data-state', 'ready');
        await inspect(page, `app-${clientId}`);
      }
    });

    test('every page of the storefront fits and can be used by everybody', async ({ page, system }) => {
      await page.goto(system.urls.storefront);
      await inspect(page, 'shop');
      await page.getByRole('navigation', { name: 'Categories' }).getByRole('link', { name: 'Tableware' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Tableware' })).toBeVisible();
      await inspect(page, 'shop-category');
      await openProduct(page, system.urls.storefront, 'Otter teapot');
      await inspect(page, 'shop-product');
      await buy(page);
      await inspect(page, 'shop-cart');
      await page.goto(`${system.urls.storefront}/checkout/address`);
      await inspect(page, 'shop-address');
      await page.goto(`${system.urls.storefront}/cart`);
      await giveAddress(page, { email: 'wide@shopper.example' });
      await inspect(page, 'shop-delivery');
      await chooseDelivery(page, 'Wren Post');
      await inspect(page, 'shop-payment');
    });
  });
}
