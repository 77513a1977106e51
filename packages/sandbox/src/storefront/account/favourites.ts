import { html } from 'hono/html';
import { formatMoment } from '@ecwid-kit/types';
import { getCustomer, saveCustomer } from '../../sales/customers/customer-repository.ts';
import { text } from '../cart/cart-actions.ts';
import { productGrid } from '../catalog/product-card.ts';
import { findShownProduct } from '../catalog/read-products.ts';
import { productPath } from '../catalog/shown-product.ts';
import { NONE, type Html } from '../html/html.ts';
import type { PageContent } from '../layout/layout.ts';
import type { PageContext } from '../visit/page-context.ts';
import { accountFrame, type AccountPage } from './account-frame.ts';

/** Of one customer: nobody remembers more, and each is looked up. */
const MAX_FAVOURITES = 100;

/** Products that the customer liked, the latest first. What is no longer sold is left out. */
export async function favouritesPage(page: AccountPage): Promise<PageContent> {
  const ids = (page.customer.favorites ?? []).map(({ productId }) => productId).toReversed();
  const products = await Promise.all(ids.map((id) => findShownProduct(page, id)));
  const shown = products.filter((product) => product !== undefined);
  return accountFrame(
    page,
    'favourites',
    shown.length === 0
      ? html`<p class="empty">${page.texts.account.noFavourites}</p>`
      : productGrid(page, shown, { headingLevel: 2 }),
  );
}

/** For whoever is signed in: remembers a product, or forgets it. */
export function favouriteButton(page: PageContext, productId: number): Html | Promise<Html> {
  const { customer, root, csrfToken, texts, embedded } = page;
  if (!customer || embedded) return NONE;
  const isFavourite = (customer.favorites ?? []).some((favourite) => favourite.productId === productId);
  return html`<form method="post" action="${root}/account/favorites">
    <input type="hidden" name="_csrf" value="${csrfToken}" />
    <input type="hidden" name="product" value="${productId}" />
    <button class="button button-quiet" name="go" value="${isFavourite ? 'remove' : 'add'}">
      ${isFavourite ? texts.account.removeFavourite : texts.account.addFavourite}
    </button>
  </form>`;
}

export async function submitFavourite(page: AccountPage, form: FormData): Promise<string | undefined> {
  const { platform, storeId, customer, root } = page;
  const product = await findShownProduct(page, Number(text(form, 'product')));
  if (!product) return undefined;
  const productId = product.stored.id;
  await platform.write(page.trace, async (tx) => {
    const stored = await getCustomer(tx.db, storeId, customer.id);
    const others = (stored.favorites ?? []).filter((favourite) => favourite.productId !== productId);
    const added = { productId, addedTimestamp: formatMoment(tx.nowSeconds) };
    const favorites = text(form, 'go') === 'remove' ? others : [...others, added].slice(-MAX_FAVOURITES);
    await saveCustomer(tx.db, storeId, { ...stored, favorites });
    tx.touch(storeId);
  });
  return productPath(root, product.stored);
}
