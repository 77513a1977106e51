import { expect, type Page } from '@playwright/test';
import type { TestStore } from '../stores/make-store.ts';

/** Asks for a link to sign in, and opens it where the mail says. */
export async function signInByMail(page: Page, { storefront, storeId, control }: TestStore, email: string) {
  await page.goto(storefront);
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await expect(page.getByRole('status').getByText('We have sent a link')).toBeVisible();
  const { items } = await control.mails.list({ storeId, to: email });
  await page.goto(/https?:\/\/\S+/.exec(items[0]?.text ?? '')?.[0] ?? '');
  await page.getByRole('button', { name: 'Sign in now' }).click();
  await expect(page.getByText('You are signed in.')).toBeVisible();
}
