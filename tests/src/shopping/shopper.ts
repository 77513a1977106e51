import { expect, type Locator, type Page } from '@playwright/test';

export interface Recipient {
  readonly email: string;
  readonly name?: string;
}

/** Finds a product by its name and opens it. */
export async function openProduct(page: Page, storefront: string, name: string): Promise<void> {
  await page.goto(storefront);
  await page.getByRole('searchbox', { name: 'Search products' }).fill(name);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('main').getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
}

/** Puts what the product page shows into the cart, and opens the cart. */
export async function buy(page: Page, quantity = 1): Promise<void> {
  await page.waitForLoadState(); // without its script the page would lead to the cart by itself
  await page.getByRole('spinbutton', { name: 'Quantity' }).fill(String(quantity));
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await page.getByRole('link', { name: 'View cart' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Cart' })).toBeVisible();
}

/** Changes how many there are in the cart. The page sends it by itself, once its script is there. */
export async function setQuantity(page: Page, product: string, quantity: number): Promise<void> {
  await page.waitForLoadState();
  const field = page.getByRole('spinbutton', { name: `Quantity of ${product}` });
  await field.fill(String(quantity));
  await field.press('Tab');
}

/** From the cart to the delivery step. */
export async function giveAddress(page: Page, { email, name = 'Ida Brandt' }: Recipient): Promise<void> {
  await page.getByRole('button', { name: 'Go to checkout' }).click();
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
  await page.getByRole('textbox', { name: 'First and last name' }).fill(name);
  await page.getByRole('textbox', { name: 'Street and number' }).fill('Deichstraße 12');
  await page.getByRole('textbox', { name: 'Postal code' }).fill('20459');
  await page.getByRole('textbox', { name: 'City' }).fill('Hamburg');
  await page.getByRole('combobox', { name: 'Country' }).selectOption('DE');
  await page.getByRole('button', { name: 'Continue to delivery' }).click();
  await expect(page.getByRole('heading', { level: 2, name: /^Delivery/ })).toBeVisible();
}

export async function chooseDelivery(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name }).check();
  await page.getByRole('button', { name: 'Continue to payment' }).click();
  await expect(page.getByRole('heading', { level: 2, name: /^Payment/ })).toBeVisible();
}

export async function placeOrder(page: Page, payment: string): Promise<void> {
  await page.waitForLoadState();
  await page.getByRole('radio', { name: payment }).check();
  await expect(page.getByRole('button', { name: 'Place order and pay' })).toBeEnabled();
  const terms = page.getByRole('checkbox', { name: /I agree to the/ });
  if (await terms.isVisible()) await terms.check();
  await page.getByRole('button', { name: 'Place order and pay' }).click();
}

/** Pays with the app of every test store. */
export async function payByInvoice(page: Page): Promise<void> {
  await placeOrder(page, 'Pay later by invoice');
  await page.getByRole('button', { name: 'Order and pay by invoice' }).click();
}

/** On the thank-you page. Returns the order's number. */
export async function orderNumber(page: Page): Promise<string> {
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you for your order' })).toBeVisible();
  return (await valueOf(page.getByRole('main'), 'Order number').innerText()).trim();
}

/** The value beside a word, in a list of such pairs: totals, facts. */
export function valueOf(within: Locator, term: string | RegExp): Locator {
  const page = within.page();
  const pairs = within.locator('dl > div').filter({ has: page.getByRole('term').filter({ hasText: term }) });
  return pairs.first().getByRole('definition').first();
}

/** Everything from the search to the thank-you page of a test store, for tests about what comes after. Returns the order's number. */
export async function placeAnOrder(
  page: Page,
  storefront: string,
  { product, email, name }: Recipient & { readonly product: string },
): Promise<string> {
  await openProduct(page, storefront, product);
  await buy(page);
  await giveAddress(page, { email, ...(name !== undefined && { name }) });
  await page.getByRole('button', { name: 'Continue to payment' }).click();
  await payByInvoice(page);
  return orderNumber(page);
}
