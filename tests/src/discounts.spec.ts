import { audit } from './checks/audit.ts';
import { openAdmin, readyAppPage } from './admin/open-admin.ts';
import { buy, openProduct, setQuantity, valueOf } from './shopping/shopper.ts';
import { expect, test } from './story-test.ts';

test('rules that a merchant sets on the app’s page count in the next cart', async ({
  page,
  context,
  system,
  ownStore,
}) => {
  const store = await ownStore({ apps: ['volume-discount'] });
  const merchant = await context.newPage();
  const open = await openAdmin(merchant, system, store);
  await open('app/volume-discount');
  const settings = await readyAppPage(merchant, 'Volume discount');
  await settings.getByRole('textbox', { name: 'Name in the cart' }).fill('Two or more lanterns');
  await settings.getByRole('combobox', { name: 'Counted by' }).selectOption('Number of items');
  await settings.getByRole('combobox', { name: 'Kind of discount' }).selectOption('Amount');
  await settings.getByRole('button', { name: 'Remove Step 2' }).click();
  const step = settings.getByRole('group', { name: 'Step 1' });
  await step.getByRole('textbox', { name: 'From' }).fill('2');
  await step.getByRole('textbox', { name: 'Discount' }).fill('10');
  await settings.getByRole('button', { name: 'Save' }).click();
  await expect(settings.getByText('Saved', { exact: true })).toBeVisible();
  await audit(merchant);

  const main = page.getByRole('main');
  await openProduct(page, store.storefront, store.product.name);
  await buy(page, 2);
  await expect(valueOf(main, 'Two or more lanterns')).toHaveText('−€10.00');
  await expect(valueOf(main, /^Total$/)).toHaveText('€70.00');
  await audit(page);

  await setQuantity(page, store.product.name, 1);
  await expect(valueOf(main, /^Total$/)).toHaveText('€40.00');
  await expect(main.getByText('Two or more lanterns')).toHaveCount(0);
  await setQuantity(page, store.product.name, 2);
  await expect(valueOf(main, /^Total$/)).toHaveText('€70.00');

  await settings.getByRole('switch', { name: 'Give these discounts' }).click();
  await settings.getByRole('button', { name: 'Save' }).click();
  await expect(settings.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(valueOf(main, /^Total$/)).toHaveText('€80.00');
});

test('values that make no sense are refused on the page, with their reason', async ({ page, system, ownStore }) => {
  const store = await ownStore({ apps: ['volume-discount'] });
  const open = await openAdmin(page, system, store);
  await open('app/volume-discount');
  const settings = await readyAppPage(page, 'Volume discount');
  const name = settings.getByRole('textbox', { name: 'Name in the cart' });
  await name.fill('');
  await settings.getByRole('button', { name: 'Save' }).click();

  await expect(settings.getByRole('alert').filter({ hasText: 'Nothing was saved yet' })).toBeVisible();
  await expect(name).toHaveAccessibleDescription(/Enter a value/);
  await expect(name).toBeFocused();
});
