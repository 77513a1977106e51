import { expect, type Locator, type Page } from '@playwright/test';
import type { Admin } from './open-admin.ts';

/** Opens an app in the app dashboard and asks for other settings. `fill` changes the form. */
export async function requestUpdate(
  { page, open }: { readonly page: Page; readonly open: Admin },
  clientId: string,
  fill: (form: Locator) => Promise<void>,
): Promise<void> {
  await open(`develop-apps/${clientId}`);
  const form = page.getByRole('region', { name: 'Request an update' });
  await fill(form);
  await form.getByRole('button', { name: 'Request update' }).click();
}

export async function expectChangedAtOnce(page: Page): Promise<void> {
  await expect(page.getByText('The settings are changed')).toBeVisible();
}
