import { audit } from './checks/audit.ts';
import { confirm, openAdmin, readyAppPage } from './admin/open-admin.ts';
import { expect, test } from './story-test.ts';

test('an app is found, described, installed with a look at its permissions, and removed', async ({
  page,
  system,
  ownStore,
}) => {
  const store = await ownStore();
  const open = await openAdmin(page, system, store);
  await open('apps');
  await page.getByRole('searchbox', { name: 'Search apps' }).fill('parcel');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Parcel rates']);
  await audit(page);
  await page.getByRole('link', { name: 'Parcel rates' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Parcel rates' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'What it may do in your store' })).toContainText(
    'Add shipping methods',
  );
  await audit(page);

  await page.getByRole('button', { name: 'Install' }).click();
  const dialog = page.getByRole('dialog', { name: 'Install Parcel rates?' });
  await expect(dialog.getByRole('list')).toContainText('Add shipping methods');
  await audit(page);
  await dialog.getByRole('button', { name: 'Install' }).click();
  await expect(page).toHaveURL(new RegExp(`/store/${store.storeId}/app/parcel-rates`));
  const settings = await readyAppPage(page, 'Parcel rates');
  await expect(settings.getByRole('heading', { level: 1, name: 'Parcel rates' })).toBeVisible();
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Parcel rates' })).toBeVisible();

  await open('my-apps');
  const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Parcel rates' }) });
  await confirm(page, row.getByRole('button', { name: 'Uninstall' }), 'Uninstall');
  await expect(row).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Parcel rates' })).toHaveCount(0);
  await audit(page);
});
