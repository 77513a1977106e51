import { audit } from './checks/audit.ts';
import { keyboard } from './shopping/keyboard.ts';
import {
  buy,
  chooseDelivery,
  giveAddress,
  openProduct,
  orderNumber,
  placeOrder,
  setQuantity,
  valueOf,
} from './shopping/shopper.ts';
import { expect, test } from './story-test.ts';

const MUG = 'Kalm mug, 300 ml';

test('a shopper searches, chooses, changes the cart, and orders', async ({ page, system }) => {
  const main = page.getByRole('main');
  await openProduct(page, system.urls.storefront, MUG);
  await expect(main.getByText('MUG-KALM-CH')).toBeVisible();
  await page.getByRole('radio', { name: 'Moss' }).check();
  await expect(main.getByText('MUG-KALM-MO')).toBeVisible();
  await audit(page);

  await buy(page);
  await expect(page.getByRole('link', { name: 'Cart, 1 item' })).toBeVisible();
  await expect(main.getByText('Glaze: Moss')).toBeVisible();
  await expect(valueOf(main, 'Subtotal')).toHaveText('€19.50');
  await setQuantity(page, MUG, 2);
  await expect(valueOf(main, 'Subtotal')).toHaveText('€39.00');
  await audit(page);

  await giveAddress(page, { email: 'ida@shopper.example' });
  await audit(page);
  await chooseDelivery(page, 'Standard delivery');
  await expect(valueOf(main, /^Total$/)).toHaveText('€43.90');
  await audit(page);

  await placeOrder(page, 'Bank transfer');
  await expect(page.getByText('A confirmation is on its way to ida@shopper.example.')).toBeVisible();
  expect(await orderNumber(page)).not.toBe('');
  await audit(page);
});

test.describe('an address with gaps', () => {
  test.use({ allowed: /^422: POST .*\/checkout\/address$/ });

  test('comes back with what is missing said beside its field', async ({ page, system }) => {
    await openProduct(page, system.urls.storefront, 'Brass tea measure');
    await buy(page);
    await page.getByRole('button', { name: 'Go to checkout' }).click();
    await page.getByRole('textbox', { name: 'E-mail' }).fill('not an address');
    await page.getByRole('button', { name: 'Continue to delivery' }).click();

    await expect(page.getByRole('alert')).toContainText('Please correct');
    await expect(page.getByRole('textbox', { name: 'E-mail' })).toHaveAccessibleDescription(/Enter an e-mail address/);
    await expect(page.getByRole('textbox', { name: 'E-mail' })).toHaveValue('not an address');
    await audit(page);
  });
});

test('the last item leaves an empty cart behind', async ({ page, system }) => {
  await openProduct(page, system.urls.storefront, 'Brass tea measure');
  await buy(page);
  await page.getByRole('button', { name: 'Remove Brass tea measure' }).click();

  await expect(page.getByRole('heading', { name: 'Your cart is empty.' })).toBeVisible();
  await audit(page);
});

test('the keyboard alone leads from the product to the order', async ({ page, system }) => {
  await openProduct(page, system.urls.storefront, MUG);
  await page.waitForLoadState();
  const { tabTo, type, press } = keyboard(page);

  await tabTo(page.getByRole('radio', { name: 'Chalk' }));
  await press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Moss' })).toBeChecked();
  await tabTo(page.getByRole('button', { name: 'Add to cart' }));
  await press('Enter');
  await expect(page.getByText('It is in your cart.').first()).toBeVisible();
  await tabTo(page.getByRole('link', { name: 'View cart' }));
  await press('Enter');
  await tabTo(page.getByRole('button', { name: 'Go to checkout' }));
  await press('Enter');
  await expect(page).toHaveURL(/checkout\/address/);
  await type(page.getByRole('textbox', { name: 'E-mail' }), 'keys@shopper.example');
  await type(page.getByRole('textbox', { name: 'First and last name' }), 'Kay Tast');
  await type(page.getByRole('textbox', { name: 'Street and number' }), 'Am Sandtorkai 3');
  await type(page.getByRole('textbox', { name: 'Postal code' }), '20457');
  await type(page.getByRole('textbox', { name: 'City' }), 'Hamburg');
  await press('Enter');
  await expect(page).toHaveURL(/checkout\/delivery/);
  await tabTo(page.getByRole('radio', { name: 'Standard delivery' }));
  await press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Worldwide' })).toBeChecked();
  await tabTo(page.getByRole('button', { name: 'Continue to payment' }));
  await expect(page.getByRole('button', { name: 'Continue to payment' })).toBeEnabled();
  await press('Enter');
  await expect(page).toHaveURL(/checkout\/payment/);
  await tabTo(page.getByRole('checkbox', { name: /I agree/ }));
  await press('Space');
  await tabTo(page.getByRole('button', { name: 'Place order and pay' }));
  await press('Enter');

  expect(await orderNumber(page)).not.toBe('');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a shopper orders all the same', async ({ page, system }) => {
    const main = page.getByRole('main');
    await openProduct(page, system.urls.storefront, MUG);
    await page.getByRole('radio', { name: 'Moss' }).check();
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await expect(page.getByText('It is in your cart.')).toBeVisible();
    await page.getByRole('spinbutton', { name: `Quantity of ${MUG}` }).fill('2');
    await page.getByRole('button', { name: 'Update cart' }).click();
    await expect(valueOf(main, 'Subtotal')).toHaveText('€39.00');

    await giveAddress(page, { email: 'plain@shopper.example' });
    await chooseDelivery(page, 'Standard delivery');
    await placeOrder(page, 'Pay later by invoice');
    await page.getByRole('button', { name: 'Continue to payment' }).click();
    await page.getByRole('button', { name: 'Order and pay by invoice' }).click();

    expect(await orderNumber(page)).not.toBe('');
  });
});
