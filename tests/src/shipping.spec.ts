import type { Page } from '@playwright/test';
import { audit } from './checks/audit.ts';
import { confirm, openAdmin } from './admin/open-admin.ts';
import { expectChangedAtOnce, requestUpdate } from './admin/request-update.ts';
import {
  buy,
  chooseDelivery,
  giveAddress,
  openProduct,
  orderNumber,
  payByInvoice,
  valueOf,
} from './shopping/shopper.ts';
import type { TestStore } from './stores/make-store.ts';
import { expect, test } from './story-test.ts';

/** Nothing listens there. */
const NOWHERE = 'http://127.0.0.1:1/rates';
const deliveries = (page: Page) => page.getByRole('group', { name: 'Delivery' }).getByRole('radio');

async function toDelivery(page: Page, { storefront, product }: TestStore, email: string): Promise<void> {
  await openProduct(page, storefront, product.name);
  await buy(page);
  await giveAddress(page, { email });
}

test('an app’s rates stand among the shop’s own, and go with the app', async ({ page, context, system, ownStore }) => {
  const store = await ownStore({ apps: ['parcel-rates'] });
  await toDelivery(page, store, 'first@shopper.example');
  await expect(deliveries(page)).toHaveCount(3);
  await expect(page.getByRole('radio', { name: 'Wren Post 3–5 working days €6.90' })).toBeVisible();
  await chooseDelivery(page, 'Wren Post');
  await expect(valueOf(page.getByRole('main'), /^Total$/)).toHaveText('€46.90');
  await payByInvoice(page);
  const order = await store.rest.orders.get(await orderNumber(page));
  expect(order.shippingOption).toMatchObject({ shippingMethodName: 'Wren Post', shippingRate: 6.9 });

  const merchant = await context.newPage();
  const open = await openAdmin(merchant, system, store);
  await open('apps/parcel-rates');
  await confirm(merchant, merchant.getByRole('button', { name: 'Uninstall' }), 'Uninstall');
  await toDelivery(page, store, 'second@shopper.example');

  await expect(deliveries(page)).toHaveCount(1);
  await expect(page.getByRole('radio', { name: 'Barge post' })).toBeChecked();
});

test('an app that cannot be reached costs the shopper nothing, and Traffic says what is wrong', async ({
  page,
  context,
  system,
  ownStore,
}) => {
  const store = await ownStore();
  const merchant = await context.newPage();
  const open = await openAdmin(merchant, system, store);
  await open('develop-apps');
  const clientId = `custom-app-${store.storeId}-1`;
  await requestUpdate({ page: merchant, open }, clientId, async (form) => {
    await form.getByRole('checkbox', { name: 'add_shipping_method' }).check();
    await form.getByRole('textbox', { name: 'Shipping rates' }).fill(NOWHERE);
  });
  await expectChangedAtOnce(merchant);
  await confirm(merchant, merchant.getByRole('button', { name: 'Reinstall' }), 'Reinstall');
  await expect(merchant.getByText('The tokens carry other scopes than the settings')).toBeHidden();

  await toDelivery(page, store, 'third@shopper.example');
  await expect(deliveries(page)).toHaveCount(1);
  await expect(page.getByRole('radio', { name: 'Barge post' })).toBeVisible();

  await open(`traffic?kind=shipping`);
  await merchant
    .getByRole('row', { name: /POST \/rates/ })
    .first()
    .getByRole('link')
    .first()
    .click();
  await expect(merchant.getByText('No answer came.')).toBeVisible();
  await expect(merchant.getByText('Nothing listens on 127.0.0.1:1')).toBeVisible();
  await audit(merchant);
});

test('a fault takes an app’s rates away for as long as it is set', async ({ page, context, system, ownStore }) => {
  const store = await ownStore({ apps: ['parcel-rates'] });
  const { storeId, control } = store;
  const fault = await control.faults.create({ target: 'shipping', storeId, kind: 'status', status: 503 });
  await toDelivery(page, store, 'fourth@shopper.example');
  await expect(deliveries(page)).toHaveCount(1);

  const merchant = await context.newPage();
  const open = await openAdmin(merchant, system, store);
  await open('traffic?kind=shipping&status=5xx');
  await merchant
    .getByRole('row', { name: /parcel-rates/ })
    .last()
    .getByRole('link')
    .first()
    .click();
  await expect(merchant.getByText(/Not used: the status is 503/)).toBeVisible();

  await control.faults.delete(fault.id);
  await page.reload();
  await expect(deliveries(page)).toHaveCount(3);
});
