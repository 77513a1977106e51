import { randomUUID } from 'node:crypto';
import { audit } from './checks/audit.ts';
import { confirm, openAdmin } from './admin/open-admin.ts';
import { expectChangedAtOnce, requestUpdate } from './admin/request-update.ts';
import { expect, test } from './story-test.ts';
import { SANDBOX_WIDE_TAG } from './system/sandbox-wide.ts';

test('a new developer finds an app with tokens on the first visit', async ({ page, context, system }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: system.urls.admin });
  await page.goto(`${system.urls.admin}/sign-up`);
  await audit(page);
  await page.getByRole('textbox', { name: 'Your name' }).fill('Runa Dahl');
  await page.getByRole('textbox', { name: 'E-mail' }).fill(`runa-${randomUUID()}@agency.example`);
  await page.getByRole('textbox', { name: 'Password' }).fill('a long enough password');
  await page.getByRole('textbox', { name: 'Store name' }).fill('Dahl & Co');
  await page.getByRole('button', { name: 'Make store' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Dahl & Co' })).toBeVisible();
  await audit(page);

  await page.getByRole('region', { name: 'Sandbox' }).getByRole('link', { name: 'App dashboard' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toContainText(['Custom app for']);
  await page.getByRole('link', { name: /^Custom app for/ }).click();
  await expect(page.getByRole('main').getByText('Installed', { exact: true })).toBeVisible();
  await page.getByText('7 scopes').click();
  await expect(page.getByRole('region', { name: 'Scopes' }).first()).toContainText('update_orders');
  await audit(page);

  const token = page.getByRole('group', { name: 'Secret token' });
  await expect(token.getByRole('img', { name: 'Masked' })).toBeVisible();
  await token.getByRole('button', { name: 'Reveal secret token' }).click();
  const revealed = await token.getByText(/^secret_SANDBOX/).innerText();
  await token.getByRole('button', { name: 'Copy secret token' }).click();
  await expect(token.getByRole('status')).toHaveText('Secret token copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(revealed);
  await token.getByRole('button', { name: 'Hide secret token' }).click();
  await expect(token.getByRole('img', { name: 'Masked' })).toBeVisible();
  expect(await page.content()).not.toContain(revealed);
  await expect(page.getByRole('group', { name: 'Public token' }).getByRole('img', { name: 'Masked' })).toBeVisible();

  await page.getByRole('link', { name: 'App dashboard' }).last().click();
  await page.getByRole('button', { name: 'Create app' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Stock sync');
  await audit(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Create app' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Stock sync' })).toBeVisible();
  await expect(page.getByRole('main').getByText('Installed', { exact: true })).toBeVisible();
});

test('a token keeps its scopes until the app is installed anew', async ({ page, system, ownStore, request }) => {
  const store = await ownStore();
  const open = await openAdmin(page, system, store);
  await open('develop-apps');
  const clientId = `custom-app-${store.storeId}-1`;
  const reveal = async () => {
    const { value } = await store.control.developerApps.reveal(store.storeId, clientId, { what: 'secretToken' });
    return value;
  };
  const readCustomers = async (token: string) => {
    const headers = { authorization: `Bearer ${token}` };
    return (await request.get(`${system.urls.sandbox}/api/v3/${store.storeId}/customers`, { headers })).status();
  };
  const before = await reveal();
  expect(await readCustomers(before)).toBe(403);

  await requestUpdate({ page, open }, clientId, async (form) => {
    await form.getByRole('checkbox', { name: 'read_customers', exact: true }).check();
    await form.getByRole('textbox', { name: 'Message' }).fill('To greet regulars');
  });
  await expectChangedAtOnce(page);
  await expect(page.getByText('The tokens carry other scopes than the settings')).toBeVisible();
  await expect(page.getByText('After reinstalling')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Update requests' })).toContainText('To greet regulars');
  await audit(page);
  expect(await readCustomers(before)).toBe(403);

  await confirm(page, page.getByRole('button', { name: 'Reinstall' }), 'Reinstall');
  await expect(page.getByText('The tokens carry other scopes than the settings')).toBeHidden();
  expect(await readCustomers(before)).toBe(403);
  expect(await readCustomers(await reveal())).toBe(200);
});

test('requests may wait for somebody to decide', { tag: SANDBOX_WIDE_TAG }, async ({ page, system, ownStore }) => {
  const store = await ownStore();
  const open = await openAdmin(page, system, store);
  await open('update-requests');
  await page.getByRole('radio', { name: 'Decided here' }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved')).toBeVisible();

  await open('develop-apps');
  const clientId = `custom-app-${store.storeId}-1`;
  await requestUpdate({ page, open }, clientId, async (form) => {
    await form.getByRole('textbox', { name: 'Message' }).fill('Webhooks, please');
    await form.getByRole('textbox', { name: 'Webhooks' }).fill('https://agency.example/hooks');
  });
  await expect(page.getByText('The request is sent')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Endpoints' }).first()).toContainText('None yet');

  await open('update-requests');
  const card = page.getByRole('region').filter({ hasText: 'Webhooks, please' });
  await audit(page);
  await card.getByRole('button', { name: 'Approve' }).click();
  await expect(card.getByText('Approved', { exact: true })).toBeVisible();
  await open(`develop-apps/${clientId}`);
  await expect(page.getByRole('region', { name: 'Endpoints' }).first()).toContainText('https://agency.example/hooks');
  await store.control.sandbox.updateSettings({ updateRequests: 'approve-at-once' });
});
