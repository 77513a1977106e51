import { html } from 'hono/html';
import type { Product } from '@ecwid-kit/types';
import { favouriteButton } from '../account/favourites.ts';
import { productPage } from '../api/storefront-page.ts';
import { listRelated } from '../catalog/read-products.ts';
import { breadcrumbs } from '../catalog/list-parts.ts';
import { productGrid } from '../catalog/product-card.ts';
import { categoryTrail, findCategory } from '../catalog/read-categories.ts';
import { productPath, type ShownProduct } from '../catalog/shown-product.ts';
import { NONE, type Html } from '../html/html.ts';
import { merchantHtml } from '../html/sanitise.ts';
import type { PageContent } from '../layout/layout.ts';
import { alertNotice } from '../layout/notices.ts';
import { ratingLine, reviewSection } from '../reviews/product-reviews.ts';
import { money, type PageContext } from '../visit/page-context.ts';
import { gallery } from './gallery.ts';
import { optionControls } from './option-controls.ts';
import { purchaseControl } from './purchase-control.ts';
import { productData } from './product-data.ts';
import { initialSelection, selectionPrice, variationOf, type Selection } from './selection.ts';
import { stockLine } from './stock-line.ts';

/** A product with its pictures, options and what goes with it. `refusal` says why it did not get into the cart. */
export async function productDetailPage(
  page: PageContext,
  product: ShownProduct,
  refusal?: string,
): Promise<PageContent> {
  const { platform, storeId, lang, texts, url } = page;
  const { stored, shown } = product;
  const selection = initialSelection(stored, url.searchParams);
  const variation = variationOf(stored, selection);
  const [category, related, reviews] = await Promise.all([
    findCategory(platform.db, storeId, stored.defaultCategoryId ?? 0, lang),
    listRelated(page, product),
    reviewSection(page, stored),
  ]);
  const trail = category ? await categoryTrail(platform.db, storeId, category, lang) : [];
  return {
    title: shown.name,
    description: shown.seoDescription || shown.description,
    canonical: productPath(page.base, stored),
    about: productPage(product, variation?.id),
    data: { product: productData(page, product), formats: formatsOf(page) },
    body: html`${breadcrumbs(page, trail, shown.name)}
      <div class="product">
        ${gallery(page, product)}
        <div class="product-info">
          <h1>${shown.name}</h1>
          ${shown.subtitle ? html`<p class="lead">${shown.subtitle}</p>` : NONE} ${ratingLine(page, stored)}
          ${priceBlock(page, stored, selection)} ${alertNotice(refusal)} ${buyForm(page, product, selection)}
          ${favouriteButton(page, stored.id)}
          ${shown.description ? html`<div class="rich-text product-description">${merchantHtml(shown.description)}</div>` : NONE}
          ${details(page, product, variation?.sku)}
        </div>
      </div>
      ${
        related.length > 0
          ? html`<section aria-labelledby="related-head">
              <h2 id="related-head" class="section-head">${texts.related}</h2>
              ${productGrid(page, related, { headingLevel: 3 })}
            </section>`
          : NONE
      }
      ${reviews}`,
  };
}

function formatsOf({ profile }: PageContext) {
  const formats = profile.formatsAndUnits ?? {};
  return {
    prefix: formats.currencyPrefix ?? '',
    suffix: formats.currencySuffix ?? '',
    precision: formats.currencyPrecision ?? 2,
    group: formats.currencyGroupSeparator ?? ',',
    point: formats.currencyDecimalSeparator ?? '.',
    truncate: formats.currencyTruncateZeroFractional ?? false,
  };
}

function priceBlock(page: PageContext, product: Product, selection: Selection): Html | Promise<Html> {
  const { texts, profile } = page;
  const precision = profile.formatsAndUnits?.currencyPrecision ?? 2;
  const price = selectionPrice(product, selection, precision);
  const before = variationOf(product, selection)?.compareToPrice ?? product.compareToPrice ?? 0;
  const taxes = profile.taxSettings?.taxes ?? [];
  const taxNote = taxes.length === 0 ? '' : profile.taxSettings?.pricesIncludeTax ? texts.inclTax : texts.exclTax;
  const notes = [taxNote, product.isShippingRequired === false ? '' : texts.plusShipping].filter(Boolean);
  const isSale = before > price;
  return html`<p class="price-block">
      <span class="price" data-price>${money(page, price)}</span>
      <s class="old-price" data-old-price${isSale ? NONE : html` hidden`}
        ><span class="visually-hidden">${texts.oldPrice} </span
        ><span data-old-amount>${money(page, isSale ? before : 0)}</span></s
      >
      <span class="saving" data-saving${isSale ? NONE : html` hidden`}
        >${texts.save(money(page, isSale ? before - price : 0))}</span
      >
    </p>
    ${notes.length > 0 ? html`<p class="price-note muted">${notes.join(', ')}</p>` : NONE}`;
}

function buyForm(page: PageContext, product: ShownProduct, selection: Selection): Html | Promise<Html> {
  const { texts, base, csrfToken } = page;
  const { stored } = product;
  const variation = variationOf(stored, selection);
  const stock = stockLine(page, variation ? { ...variation, enabled: stored.enabled } : stored);
  const isSoldOut = stored.inStock === false && stored.outOfStockVisibilityBehaviour !== 'ALLOW_PREORDER';
  const minimum = stored.minPurchaseQuantity ?? 1;
  const maximum = stored.maxPurchaseQuantity ?? undefined;
  const limits = [minimum > 1 ? texts.atLeast(minimum) : '', maximum ? texts.atMost(maximum) : ''].filter(Boolean);
  return html`<form class="buy-form" method="post" action="${base}/cart/items" data-buy-form>
    <input type="hidden" name="_csrf" value="${csrfToken}" />
    <input type="hidden" name="productId" value="${stored.id}" />
    ${optionControls(page, product, selection)} ${stored.nameYourPriceEnabled ? priceField(page, stored) : NONE}
    ${tiers(page, stored)} ${purchaseControl(page, stored, variation)}
    <p class="stock stock-${stock.state}" data-stock>${stock.text}</p>
    ${
      isSoldOut
        ? NONE
        : html`<div class="buy-row">
              <div class="field quantity-field">
                <label for="quantity">${texts.quantity}</label>
                <input
                  id="quantity"
                  class="control"
                  type="number"
                  name="quantity"
                  value="${minimum}"
                  min="${minimum}"
                  ${maximum ? html` max="${maximum}"` : NONE}
                  step="1"
                  inputmode="numeric"
                  required${limits.length > 0 ? html` aria-describedby="quantity-help"` : NONE}
                />
              </div>
              <button class="button button-primary" data-buy>
                ${stock.state === 'ahead' ? texts.orderAhead : texts.addToCart}
              </button>
            </div>
            ${limits.length > 0 ? html`<p class="muted help" id="quantity-help">${limits.join(' ')}</p>` : NONE}
            <p class="added" data-added hidden tabindex="-1">
              <span>${texts.added(product.shown.name)}</span> <a href="${base}/cart">${texts.viewCart}</a>
            </p>`
    }
  </form>`;
}

function priceField(page: PageContext, product: Product): Html | Promise<Html> {
  const tier = product.customPriceTiers?.[product.priceDefaultTier ?? 0]?.value ?? product.price ?? 0;
  return html`<div class="field">
    <label for="own-price">${page.texts.namePrice}</label>
    <input id="own-price" class="control" name="selectedPrice" inputmode="decimal" value="${tier}" required />
  </div>`;
}

function tiers(page: PageContext, { wholesalePrices = [] }: Product): Html | Promise<Html> {
  if (wholesalePrices.length === 0) return NONE;
  return html`<div class="tiers">
    <h2>${page.texts.volumePrices}</h2>
    <ul>
      ${wholesalePrices.map(
        ({ quantity, price }) => html`<li>${page.texts.priceFrom(money(page, price), quantity)}</li>`,
      )}
    </ul>
  </div>`;
}

function details(page: PageContext, { shown }: ShownProduct, sku: string | undefined): Html | Promise<Html> {
  const attributes = (shown.attributes ?? []).filter(({ value, show }) => value && show !== 'NOTSHOW');
  const shownSku = sku || shown.sku;
  if (attributes.length === 0 && !shownSku) return NONE;
  return html`<section class="details" aria-labelledby="details-head">
    <h2 id="details-head">${page.texts.details}</h2>
    <dl>
      ${attributes.map(
        ({ name, value }) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
      ${
        shownSku
          ? html`<div>
              <dt>${page.texts.sku}</dt>
              <dd data-sku>${shownSku}</dd>
            </div>`
          : NONE
      }
    </dl>
  </section>`;
}
