import { findApp } from '../../apps/app-repository.ts';
import { submitAccountForm } from '../account/account-routes.ts';
import { applyCartForm, applyCouponForm, itemOfForm, text } from '../cart/cart-actions.ts';
import { findShownProduct } from '../catalog/read-products.ts';
import { submitAddress } from '../checkout/address-step.ts';
import { submitDelivery } from '../checkout/delivery-step.ts';
import { handOverPage } from '../checkout/hand-over.ts';
import { submitPayment } from '../checkout/payment-step.ts';
import type { PageContent } from '../layout/layout.ts';
import { orderPath } from '../order/order-key.ts';
import { submitReview } from '../reviews/submit-review.ts';
import { productDetailPage } from '../product/product-page.ts';
import type { PageContext } from '../visit/page-context.ts';
import { decodePart } from './page-routes.ts';

/** What a form comes to: the address to go on to, or a page: a form to correct, or the way to a payment app. */
export type FormAnswer =
  | { readonly kind: 'redirect'; readonly to: string; readonly cookies?: readonly string[] }
  | { readonly kind: 'invalid'; readonly content: PageContent }
  | { readonly kind: 'payment'; readonly content: PageContent }
  | { readonly kind: 'nowhere' };

/** What a POST to a storefront's address does. */
export async function submitForm(page: PageContext, form: FormData): Promise<FormAnswer> {
  switch (page.path) {
    case 'cart/items':
      return addItem(page, form);
    case 'cart':
      return redirect(await applyCartForm(page, form));
    case 'cart/coupon':
      return redirect(await applyCouponForm(page, form));
    case 'checkout/address':
      return redirectOrInvalid(await submitAddress(page, form));
    case 'checkout/delivery':
      return redirectOrInvalid(await submitDelivery(page, form));
    case 'checkout/payment':
      return placeOrder(page, form);
    default:
      return otherForm(page, form);
  }
}

const REVIEW_PATH = /^order\/([^/]+)\/review$/;
const ACCOUNT_PATH = /^account\/([^/]+)$/;

async function otherForm(page: PageContext, form: FormData): Promise<FormAnswer> {
  const [, part] = ACCOUNT_PATH.exec(page.path) ?? [];
  if (part !== undefined) return submitAccountForm(page, part, form);
  const [, orderId] = REVIEW_PATH.exec(page.path) ?? [];
  const answer = orderId && (await submitReview(page, decodePart(orderId), form));
  return answer ? redirectOrInvalid(answer) : { kind: 'nowhere' };
}

async function addItem(page: PageContext, form: FormData): Promise<FormAnswer> {
  const { shop, visit, base, texts } = page;
  const product = await findShownProduct(page, Number(text(form, 'productId')));
  if (!product) return redirect(`${base}/cart?refused=unknown_product`);
  const change = await shop.addItem(visit, itemOfForm(product, form));
  if (change.status === 'done') return redirect(`${base}/cart?notice=added`);
  if (change.status === 'limited') return redirect(`${base}/cart?notice=limited`);
  const option = product.stored.options?.findIndex(({ name }) => name === change.option) ?? -1;
  const optionName = product.shown.options?.[option]?.name;
  const reason = optionName ? texts.optionRequired(optionName) : texts.refusals[change.reason];
  return { kind: 'invalid', content: await productDetailPage(page, product, reason) };
}

async function placeOrder(page: PageContext, form: FormData): Promise<FormAnswer> {
  const { platform, storeId, root } = page;
  const result = await submitPayment(page, form);
  if (typeof result === 'string') return redirect(result);
  if (!('status' in result)) return { kind: 'invalid', content: result };
  if (result.status === 'placed') return redirect(orderPath(platform.secrets, storeId, root, result.orderId));
  const app = await findApp(platform.db, result.clientId);
  return { kind: 'payment', content: handOverPage(page, result, app?.name ?? result.clientId) };
}

const redirect = (to: string): FormAnswer => ({ kind: 'redirect', to });

const redirectOrInvalid = (answer: string | PageContent): FormAnswer =>
  typeof answer === 'string' ? redirect(answer) : { kind: 'invalid', content: answer };
