import { audit } from './checks/audit.ts';
import { openAdmin, readyAppPage } from './admin/open-admin.ts';
import { placeAnOrder } from './shopping/shopper.ts';
import { expect, test } from './story-test.ts';

test('an exchange is found by its app and shown without its secrets', async ({ page, context, system, ownStore }) => {
  const store = await ownStore({ apps: ['order-feed', 'volume-discount'] });
  const merchant = await context.newPage();
  const open = await openAdmin(merchant, system, store);
  await open('app/order-feed');
  await readyAppPage(merchant, 'Order feed');
  await placeAnOrder(page, store.storefront, { email: 'seen@shopper.example', product: store.product.name });

  await open('traffic');
  const table = merchant.getByRole('table', { name: 'Traffic' });
  await expect(table.getByRole('row', { name: 'volume-discount' }).first()).toBeVisible();
  await merchant.getByRole('navigation', { name: 'Filter traffic' }).getByRole('link', { name: 'order-feed' }).click();
  await expect(merchant).toHaveURL(/app=order-feed/);
  await expect(table.getByRole('row', { name: 'volume-discount' })).toHaveCount(0);
  await expect(table.getByRole('row', { name: 'order-feed' }).first()).toBeVisible();
  await audit(merchant);

  const secrets = await Promise.all(
    (['clientSecret', 'secretToken', 'publicToken'] as const).map((what) =>
      store.control.developerApps.reveal(store.storeId, 'order-feed', { what }).then(
        ({ value }) => value,
        () => '',
      ),
    ),
  );
  await table
    .getByRole('row', { name: /\/storage|\/profile/ })
    .first()
    .getByRole('link')
    .first()
    .click();
  const request = merchant.getByRole('table', { name: 'Request headers' });
  await expect(request.getByRole('row', { name: /authorization/ })).toContainText('…');
  const shown = await merchant.content();
  for (const secret of secrets.filter(Boolean)) expect(shown).not.toContain(secret);
  expect(secrets.filter(Boolean).length).toBeGreaterThan(0);
  await audit(merchant);

  await merchant.getByRole('link', { name: /^[0-9a-f]{16}$/ }).click();
  await expect(merchant.getByRole('heading', { level: 1, name: /^Trace/ })).toBeVisible();
  await audit(merchant);
});

test('a delivery that is sent again arrives again', async ({ page, context, system, ownStore }) => {
  const store = await ownStore({ apps: ['order-feed'] });
  const merchant = await context.newPage();
  const open = await openAdmin(merchant, system, store);
  await open('app/order-feed');
  await readyAppPage(merchant, 'Order feed');
  await placeAnOrder(page, store.storefront, { email: 'twice@shopper.example', product: store.product.name });

  await open('deliveries?app=order-feed');
  await merchant.getByRole('link', { name: 'order.created', exact: true }).click();
  await expect(merchant.getByRole('heading', { level: 1, name: 'order.created' })).toBeVisible();
  const first = merchant.url();
  await merchant.getByRole('button', { name: 'Resend' }).click();
  await expect(merchant.getByText('On its way again')).toBeVisible();
  await expect(merchant).not.toHaveURL(first);
  await expect(async () => {
    await merchant.reload();
    const attempts = merchant.getByRole('region', { name: 'Attempts' });
    await expect(attempts.getByRole('row', { name: /^Attempt 1 200/ })).toHaveCount(1, { timeout: 1000 });
  }).toPass({ timeout: 15_000 });
  await audit(merchant);
});
