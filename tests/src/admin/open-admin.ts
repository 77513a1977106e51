import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { TestStore } from '../stores/make-store.ts';
import { DEMO_OWNER, type RunningSystem } from '../system/running-system.ts';

export type Admin = (path: string) => Promise<void>;

/** Signs in as a store's owner. Returns what opens a page of that store. */
export async function openAdmin(
  page: Page,
  { urls }: RunningSystem,
  { storeId, owner }: Pick<TestStore, 'storeId' | 'owner'>,
): Promise<Admin> {
  const open: Admin = async (path) => {
    await page.goto(`${urls.admin}/store/${storeId}${path === '' ? '' : `/${path}`}`);
  };
  await open('');
  await page.getByRole('textbox', { name: 'E-mail' }).fill(owner.email);
  await page.getByRole('textbox', { name: 'Password' }).fill(owner.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).toHaveURL(`${urls.admin}/store/${storeId}`);
  return open;
}

/** The same for the demo store. */
export async function openDemoAdmin(page: Page, system: RunningSystem): Promise<Admin> {
  return openAdmin(page, system, { storeId: system.storeId, owner: DEMO_OWNER });
}

/** The inside of an app's page, once it says that it is ready. */
export async function readyAppPage(page: Page, title: string): Promise<FrameLocator> {
  await expect(page.locator('.app-frame')).toHaveAttribute('data-state', 'ready');
  return page.frameLocator(`iframe[title="${title}"]`);
}

/** Presses a button, and in the dialog it opens the one that goes ahead. */
export async function confirm(page: Page, button: Locator, goAhead: string): Promise<void> {
  await button.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: goAhead, exact: true }).click();
  await expect(dialog).toBeHidden();
}
