import { RECURRING_INTERVALS } from '@ecwid-kit/types';
import type { CartChange, NewItem } from '../../shop/index.ts';
import { readSelectedOptions } from '../product/selection.ts';
import type { ShownProduct } from '../catalog/shown-product.ts';
import type { PageContext } from '../visit/page-context.ts';
import { couponRefusalKey } from './coupon-words.ts';

/** The item that an "add to cart" form asks for. */
export function itemOfForm({ stored }: ShownProduct, form: FormData): NewItem {
  const price = Number(text(form, 'selectedPrice').replace(',', '.'));
  return {
    productId: stored.id,
    quantity: readQuantity(text(form, 'quantity')) ?? 0,
    options: readSelectedOptions(stored, form),
    ...recurringOf(text(form, 'purchase')),
    ...(stored.nameYourPriceEnabled && Number.isFinite(price) && price >= 0 && { selectedPrice: price }),
  };
}

/** Reads `MONTH.1`. Anything else is a purchase that is not repeated. */
function recurringOf(value: string): Pick<NewItem, 'recurring'> {
  const [name, count] = value.split('.');
  const recurringInterval = RECURRING_INTERVALS.find((interval) => interval === name);
  const recurringIntervalCount = readQuantity(count ?? '');
  return recurringInterval && recurringIntervalCount
    ? { recurring: { recurringInterval, recurringIntervalCount } }
    : {};
}

/** Takes over the cart form: quantities, a removal, and where to go on. Answers with the address to go to. */
export async function applyCartForm(page: PageContext, form: FormData): Promise<string> {
  const { shop, visit, base, root } = page;
  const removed = Number(text(form, 'remove'));
  if (removed) {
    await shop.removeItem(visit, removed);
    return `${base}/cart?notice=removed`;
  }
  const cart = await shop.openCart(visit);
  let worst: CartChange | undefined;
  for (const item of cart.items) {
    const asked = text(form, `quantity.${item.id}`);
    if (asked === '' || asked === String(item.quantity)) continue;
    const quantity = readQuantity(asked);
    if (quantity === 0) {
      await shop.removeItem(visit, item.id);
      continue;
    }
    const change = await shop.setQuantity(visit, item.id, quantity ?? Number.NaN);
    if (change.status !== 'done') worst = change;
  }
  if (worst?.status === 'refused') return `${base}/cart?refused=${worst.reason}`;
  if (worst) return `${base}/cart?notice=limited`;
  return text(form, 'go') === 'checkout' ? `${root}/checkout/address` : `${base}/cart?notice=updated`;
}

/** Takes over the coupon form. */
export async function applyCouponForm({ shop, visit, base }: PageContext, form: FormData): Promise<string> {
  if (form.has('remove')) {
    await shop.removeCoupon(visit);
    return `${base}/cart`;
  }
  const change = await shop.applyCoupon(visit, text(form, 'code').slice(0, 50));
  return change.status === 'done'
    ? `${base}/cart?notice=coupon`
    : `${base}/cart?coupon=${couponRefusalKey(change.refusal)}`;
}

/** A field of a form that is text. */
export function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

function readQuantity(value: string): number | undefined {
  return /^\d{1,6}$/.test(value) ? Number(value) : undefined;
}
