import { html } from 'hono/html';
import { accountAt } from '../account/account-routes.ts';
import { addressStep } from '../checkout/address-step.ts';
import { deliveryStep } from '../checkout/delivery-step.ts';
import { stepsOf } from '../checkout/checkout-frame.ts';
import { paymentStep, refusalAddress } from '../checkout/payment-step.ts';
import { cartPage } from '../cart/cart-page.ts';
import { categoryListPage, homePage, searchResultsPage } from '../catalog/catalog-pages.ts';
import { categoryPath, findCategory } from '../catalog/read-categories.ts';
import { findProductBySlug, findShownProduct } from '../catalog/read-products.ts';
import { productPath } from '../catalog/shown-product.ts';
import { merchantHtml } from '../html/sanitise.ts';
import { legalPagesOf } from '../layout/legal-pages.ts';
import type { PageContent } from '../layout/layout.ts';
import { messageBody } from '../layout/notices.ts';
import { confirmationPage } from '../order/confirmation-page.ts';
import { orderPath } from '../order/order-key.ts';
import { productDetailPage } from '../product/product-page.ts';
import type { PageContext } from '../visit/page-context.ts';

/** A page, the address of another one, or nothing there. */
export type Answer = PageContent | string | undefined;

/** What a GET of a storefront's address shows. */
export async function showPage(page: PageContext): Promise<Answer> {
  const [first = '', second = '', ...more] = page.path.split('/').map(decodePart);
  if (more.length > 0) return undefined;
  switch (first) {
    case '':
      return homePage(page);
    case 'search':
      return second ? undefined : searchResultsPage(page);
    case 'cart':
      if (second === 'recover') await page.shop.recoverCart(page.visit, page.url.searchParams.get('key') ?? '');
      // Forms are sent below it; whoever opens their address wants the cart.
      return second ? `${page.base}/cart` : cartPage(page);
    case 'products':
      return productAt(page, second);
    case 'p':
      return shortProductLink(page, second);
    case 'c':
      return shortCategoryLink(page, second);
    case 'pages':
      return legalPage(page);
    case 'order':
      return second ? confirmationPage(page, second) : undefined;
    case 'account':
      return accountAt(page, second);
    case 'checkout':
      return checkoutAt(page, second);
    default:
      return second ? undefined : categoryListPage(page, first);
  }
}

async function productAt(page: PageContext, slug: string): Promise<Answer> {
  const product = await findProductBySlug(page, slug);
  if (!product) return undefined;
  const path = productPath(page.base, product.stored);
  return path.endsWith(`/${slug}`) ? productDetailPage(page, product) : `${path}${page.url.search}`;
}

/** `/p/123`: what the old addresses with a hash turn to. */
async function shortProductLink(page: PageContext, id: string): Promise<Answer> {
  const product = await findShownProduct(page, Number(id));
  return product && `${productPath(page.base, product.stored)}${page.url.search}`;
}

async function shortCategoryLink(page: PageContext, id: string): Promise<Answer> {
  if (id === '0') return page.base;
  const category = await findCategory(page.platform.db, page.storeId, Number(id), page.lang);
  return category && `${categoryPath(page.base, category)}${page.url.search}`;
}

function legalPage(page: PageContext): Answer {
  const found = legalPagesOf(page).find(({ path }) => path === `${page.base}/${page.path}`);
  if (!found) return undefined;
  return {
    title: found.title,
    body: html`<article class="legal">
      <h1>${found.title}</h1>
      <div class="rich-text">${merchantHtml(found.text)}</div>
    </article>`,
  };
}

/** A step of the checkout, or the first one that something is missing for. */
async function checkoutAt(page: PageContext, step: string): Promise<Answer> {
  const { shop, visit, root, texts, url } = page;
  if (step === 'return') return returnFromPayment(page);
  if (step === 'failed') {
    return {
      title: texts.paymentFailed,
      about: { type: 'ORDER_FAILURE', orderId: url.searchParams.get('order') ?? '' },
      isPrivate: true,
      body: messageBody({
        title: texts.paymentFailed,
        text: texts.paymentFailedText,
        link: { href: `${root}/cart`, text: texts.tryAgain },
      }),
    };
  }
  if (step === '') return `${root}/checkout/address`;
  if (step !== 'address' && step !== 'delivery' && step !== 'payment') return undefined;
  const quote = step === 'payment' ? await shop.reachPayment(visit) : await shop.quote(visit);
  if (quote.missing.includes('items')) return `${root}/cart`;
  if (step === 'address') return addressStep(page, quote);
  const blocking = quote.missing.find((missing) => missing === 'email' || missing === 'shippingAddress');
  if (blocking) return refusalAddress(root, blocking);
  if (step === 'delivery')
    return stepsOf(quote).includes('delivery') ? deliveryStep(page, quote) : `${root}/checkout/payment`;
  if (quote.missing.includes('shippingOption') || quote.missing.includes('deliveryTime'))
    return `${root}/checkout/delivery`;
  return paymentStep(page, quote);
}

/** Back from a payment app: the order's status says which page comes. */
async function returnFromPayment(page: PageContext): Promise<Answer> {
  const { shop, visit, root, url, platform, storeId } = page;
  const result = await shop.finishPayment(visit, url.searchParams);
  switch (result.page) {
    case 'thank-you':
      return orderPath(platform.secrets, storeId, root, result.orderId);
    case 'cart':
      return `${root}/cart?notice=notPaid`;
    case 'checkout-error':
      return `${root}/checkout/failed?order=${encodeURIComponent(result.orderId)}`;
    case 'not-found':
      return undefined;
    case 'checkout': {
      const quote = await shop.quote(visit);
      // The words came by way of the address, which carries the order's key: nobody else can put words there.
      return quote.lines.length === 0
        ? `${root}/cart?notice=notPaid`
        : paymentStep(page, quote, { appMessage: result.errorMsg.slice(0, 500) });
    }
  }
}

/** A part of a path as it was before it was encoded. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a stray % is part of no address of ours
  }
}
