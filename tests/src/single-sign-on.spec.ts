import { randomUUID } from 'node:crypto';
import { createSsoProfile } from '@ecwid-kit/auth';
import { serveMemberSite } from './stores/member-site.ts';
import { expect, test } from './story-test.ts';

const IDA = { email: 'ida@members.example', billingPerson: { name: 'Ida Brandt' } };

test('a member of another site is signed in to the shop on its pages, and leaves it with the site', async ({
  page,
  system,
  ownStore,
}) => {
  const store = await ownStore();
  const clientId = `members-${store.storeId}`;
  const clientSecret = randomUUID();
  await store.control.apps.register(clientId, {
    name: 'Members',
    clientSecret,
    settings: { scopes: ['create_customers', 'customize_storefront'], endpoints: {}, authMode: 'enhanced' },
  });
  await store.control.installations.install(store.storeId, { clientId });
  const site = await serveMemberSite(system, store.storeId);

  site.profile = await createSsoProfile({ appClientId: clientId, userId: '7', profile: IDA }, { clientSecret });
  await page.goto(site.url);
  await expect(page).toHaveTitle(IDA.email);
  await expect(page.getByRole('link', { name: 'My account' })).toBeVisible();
  await page.goto(`${store.storefront}/account`);
  await expect(page.getByRole('heading', { level: 1, name: 'Profile' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Account of Ida Brandt' })).toBeVisible();

  site.profile = '';
  await page.goto(site.url);
  await expect(page).toHaveTitle('nobody');
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeHidden();
  await page.goto(store.storefront);
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
  await site.close();
});
