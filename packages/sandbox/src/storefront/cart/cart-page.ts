import { html } from 'hono/html';
import type { Quote, QuoteLine } from '../../shop/index.ts';
import { productPath } from '../catalog/shown-product.ts';
import { NONE, type Html } from '../html/html.ts';
import type { PageContent } from '../layout/layout.ts';
import { alertNotice, messageBody, redirectNotices } from '../layout/notices.ts';
import { money, type PageContext } from '../visit/page-context.ts';
import { couponRefusalKey } from './coupon-words.ts';
import { lineImage, lineName, lineOptions } from './line-parts.ts';
import { totals } from './totals.ts';

/** The cart. One form: every button of it first takes over the quantities. */
export async function cartPage(page: PageContext): Promise<PageContent> {
  const { texts, base, shop, visit } = page;
  const quote = await shop.quote(visit);
  const content = { title: texts.cart, about: { type: 'CART' as const }, isPrivate: true };
  if (quote.lines.length === 0) {
    return {
      ...content,
      body: html`${redirectNotices(page)}${messageBody({
        title: texts.cartEmpty,
        text: '',
        link: { href: base, text: texts.continueShopping },
      })}`,
    };
  }
  return {
    ...content,
    body: html`<h1>${texts.cart}</h1>
      ${redirectNotices(page)}
      <div class="with-summary">
        <form method="post" action="${base}/cart" id="cart-form" class="cart-form" data-cart-form>
          <input type="hidden" name="_csrf" value="${page.csrfToken}" />
          <button class="visually-hidden" name="go" value="update" tabindex="-1" aria-hidden="true">
            ${texts.update}
          </button>
          <ul class="cart-lines">
            ${quote.lines.map((line) => cartLine(page, line))}
          </ul>
          <p class="cart-actions" data-no-js>
            <button class="button" name="go" value="update">${texts.update}</button>
          </p>
        </form>
        <section class="summary" aria-labelledby="summary-head" id="summary">
          <h2 id="summary-head">${texts.summary}</h2>
          ${totals(page, quote)} ${couponForm(page, quote)}
          <p>
            <button
              class="button button-primary button-wide"
              form="cart-form"
              name="go"
              value="checkout"
              ${page.embedded ? html` formtarget="_top"` : NONE}
            >
              ${texts.toCheckout}
            </button>
          </p>
          <p><a class="quiet-link" href="${base}">${texts.continueShopping}</a></p>
        </section>
      </div>`,
  };
}

function cartLine(page: PageContext, line: QuoteLine): Html | Promise<Html> {
  const { texts, base } = page;
  const name = lineName(page, line);
  const path = productPath(base, line.product);
  const most = line.product.maxPurchaseQuantity;
  return html`<li class="cart-line">
    <a class="line-picture" href="${path}" tabindex="-1" aria-hidden="true">${lineImage(line, 112)}</a>
    <div class="line-text">
      <h2 class="line-name"><a href="${path}">${name}</a></h2>
      ${lineOptions(page, line)}
      <p class="muted tabular">${texts.each(money(page, line.unitPrice))}</p>
    </div>
    <div class="line-quantity">
      <label class="visually-hidden" for="quantity-${line.id}">${texts.quantityOf(name)}</label>
      <input
        id="quantity-${line.id}"
        class="control control-small"
        type="number"
        name="quantity.${line.id}"
        value="${line.quantity}"
        min="0"
        step="1"
        ${most ? html` max="${most}"` : NONE}
        inputmode="numeric"
        data-quantity
      />
      <button class="quiet-link" name="remove" value="${line.id}" aria-label="${texts.removeItem(name)}">
        ${texts.remove}
      </button>
    </div>
    <p class="line-amount tabular">${money(page, line.amount)}</p>
  </li>`;
}

function couponForm(page: PageContext, { coupon, cart }: Quote): Html | Promise<Html> {
  const { texts, base, csrfToken } = page;
  const token = html`<input type="hidden" name="_csrf" value="${csrfToken}" />`;
  if (coupon && cart.couponCode) {
    return html`<form method="post" action="${base}/cart/coupon" class="coupon">
      ${token}
      ${coupon.status === 'applies' ? html`<p>${texts.couponApplied(coupon.code)}</p>` : alertNotice(`${coupon.code}: ${texts.couponRefusals[couponRefusalKey(coupon.refusal)]}`)}
      <button class="quiet-link" name="remove" value="1">${texts.removeCoupon}</button>
    </form>`;
  }
  return html`<form method="post" action="${base}/cart/coupon" class="coupon">
    ${token}
    <label for="coupon">${texts.coupon}</label>
    <div class="field-row">
      <input
        id="coupon"
        class="control"
        name="code"
        maxlength="50"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        required
      />
      <button class="button">${texts.applyCoupon}</button>
    </div>
  </form>`;
}
