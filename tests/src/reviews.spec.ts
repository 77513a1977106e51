import { confirm, openAdmin } from './admin/open-admin.ts';
import { audit } from './checks/audit.ts';
import { openProduct } from './shopping/shopper.ts';
import { expect, test } from './story-test.ts';

test('a review that a merchant publishes is in the storefront', async ({ page, context, system, ownStore }) => {
  const store = await ownStore();
  await store.control.stores.addReview(store.storeId, {
    productId: store.product.id,
    rating: 5,
    review: 'It burns all night',
    name: 'Ida Brandt',
  });
  const merchant = await context.newPage();
  const open = await openAdmin(merchant, system, store);
  await open('reviews?rating=5');
  await expect(merchant.getByRole('cell', { name: 'Not published', exact: true })).toBeVisible();
  await merchant.getByRole('button', { name: `Publish the review of ${store.product.name} by Ida Brandt` }).click();
  await expect(merchant.getByText('The review is published')).toBeVisible();
  await expect(merchant.getByRole('cell', { name: 'Published', exact: true })).toBeVisible();
  await audit(merchant);

  await openProduct(page, store.storefront, store.product.name);
  await expect(page.getByText('It burns all night')).toBeVisible();
});

test('several reviews are deleted at once', async ({ page, system, ownStore }) => {
  const store = await ownStore();
  for (const review of ['Bright', 'Heavy', 'Cold']) {
    await store.control.stores.addReview(store.storeId, { productId: store.product.id, rating: 3, review });
  }
  const open = await openAdmin(page, system, store);
  await open('reviews');
  for (const review of ['Bright', 'Cold']) {
    await page.getByRole('row', { name: review }).getByRole('checkbox').check();
  }
  const bar = page.getByRole('form', { name: 'Actions for selected reviews' });
  await confirm(page, bar.getByRole('button', { name: 'Delete' }), 'Delete');

  await expect(page.getByText('2 reviews deleted')).toBeVisible();
  await expect(page.getByRole('row', { name: 'Heavy' })).toBeVisible();
  await expect(page.getByRole('row', { name: 'Bright' })).toHaveCount(0);
});

test('reviews are switched off and on again', async ({ page, system, ownStore }) => {
  const store = await ownStore();
  const open = await openAdmin(page, system, store);
  await open('reviews');
  await confirm(page, page.getByRole('button', { name: 'Switch reviews off' }), 'Switch off');
  await expect(page.getByRole('heading', { name: 'Reviews are off' })).toBeVisible();
  await audit(page);
  await page.getByRole('button', { name: 'Switch reviews on' }).click();

  await expect(page.getByRole('heading', { name: 'No reviews yet' })).toBeVisible();
});
