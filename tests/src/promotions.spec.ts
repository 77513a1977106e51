import { confirm, openAdmin } from './admin/open-admin.ts';
import { audit } from './checks/audit.ts';
import { buy, openProduct, valueOf } from './shopping/shopper.ts';
import { expect, test } from './story-test.ts';

test('a promotion on a product counts in the next cart, until it is disabled', async ({
  page,
  context,
  system,
  ownStore,
}) => {
  const store = await ownStore();
  const merchant = await context.newPage();
  const open = await openAdmin(merchant, system, store);
  await open('promotions');
  await merchant.getByRole('link', { name: 'Add promotion' }).first().click();
  await merchant.getByRole('textbox', { name: 'Name' }).fill('Lantern week');
  await merchant.getByRole('radio', { name: 'The prices of products' }).check();
  await merchant.getByRole('textbox', { name: 'How much' }).fill('25');
  await merchant.getByRole('radio', { name: 'Some categories and products' }).check();
  await merchant.getByRole('searchbox', { name: 'Products' }).fill('lantern');
  await merchant.getByRole('searchbox', { name: 'Products' }).press('Enter');
  await merchant.getByRole('button', { name: `Add ${store.product.name}` }).click();
  await audit(merchant);
  await merchant.getByRole('button', { name: 'Add promotion' }).click();
  await expect(merchant.getByRole('row', { name: /Lantern week 25 % off some products/ })).toBeVisible();

  await openProduct(page, store.storefront, store.product.name);
  await buy(page);
  const total = valueOf(page.getByRole('main'), /^Total$/);
  await expect(total).toHaveText('€30.00');

  await merchant.getByRole('row', { name: 'Lantern week' }).getByRole('checkbox').check();
  await merchant.getByRole('button', { name: 'Disable' }).click();
  await expect(merchant.getByRole('cell', { name: 'Disabled', exact: true })).toBeVisible();
  await page.reload();
  await expect(total).toHaveText('€40.00');
});

test('what makes no sense is refused beside its field, and what was typed stays', async ({
  page,
  system,
  ownStore,
}) => {
  const store = await ownStore();
  const open = await openAdmin(page, system, store);
  await open('promotions/new');
  const name = page.getByRole('textbox', { name: 'Name' });
  const amount = page.getByRole('textbox', { name: 'How much' });
  await name.fill('All of it, and more');
  await amount.fill('120');
  await page.getByRole('button', { name: 'Add promotion' }).click();
  await expect(amount).toHaveAccessibleDescription('Enter at most 100 %');
  await expect(amount).toBeFocused();
  await expect(name).toHaveValue('All of it, and more');

  await amount.fill('12');
  await page.getByRole('checkbox', { name: 'Only on some days of the week' }).check();
  await page.getByRole('button', { name: 'Add promotion' }).click();
  await expect(page.getByRole('group', { name: 'Days' })).toHaveAccessibleDescription(
    'Choose at least one day of the week',
  );
  await audit(page);
  await page.getByRole('checkbox', { name: 'Saturday' }).check();
  await page.getByRole('button', { name: 'Add promotion' }).click();
  await expect(page.getByRole('row', { name: /12 % off the subtotal On Sat/ })).toBeVisible();
});

test('a promotion is changed and deleted', async ({ page, system, ownStore }) => {
  const store = await ownStore();
  await store.rest.promotions.create({
    name: 'Free post',
    discountBase: 'SHIPPING',
    discountType: 'PERCENT',
    amount: 50,
    targets: { shippingMethods: ['1-1'] },
  });
  const open = await openAdmin(page, system, store);
  await open('promotions');
  await page.getByRole('link', { name: 'Free post' }).click();
  await expect(page.getByRole('checkbox', { name: 'Barge post' })).toBeChecked();
  await page.getByRole('textbox', { name: 'How much' }).fill('100');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Promotion saved')).toBeVisible();
  await expect(page.getByText('Free shipping')).toBeVisible();
  const [stored] = (await store.rest.promotions.search()).items;
  expect(stored).toMatchObject({ amount: 100, targets: { shippingMethods: ['1-1'] } });

  await confirm(page, page.getByRole('button', { name: 'Delete' }), 'Delete promotion');
  await expect(page.getByRole('heading', { name: 'No promotions yet' })).toBeVisible();
});
