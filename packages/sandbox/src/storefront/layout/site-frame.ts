import { html } from 'hono/html';
import { categoryPath } from '../catalog/read-categories.ts';
import { addressWith } from '../catalog/listing.ts';
import { NONE, type Html } from '../html/html.ts';
import { languageName } from '../texts/texts.ts';
import { storeName, type PageContext } from '../visit/page-context.ts';
import { icon } from './icons.ts';
import { legalPagesOf } from './legal-pages.ts';

/** Name, categories, search, account, cart. At the checkout only the name and the way back. */
export function siteHeader(page: PageContext, isCheckout: boolean): Html | Promise<Html> {
  const { base, texts, categories, url } = page;
  const name = html`<a class="site-name" href="${base}">${storeName(page)}</a>`;
  if (isCheckout) {
    return html`<header class="site-header">
      <div class="site-bar">${name} <a class="quiet-link" href="${base}/cart">${texts.backToCart}</a></div>
    </header>`;
  }
  return html`<header class="site-header">
    <div class="site-bar">
      ${name}
      <form class="search-form" role="search" action="${base}/search">
        <label class="visually-hidden" for="site-search">${texts.searchProducts}</label>
        <input
          id="site-search"
          class="search-input"
          type="search"
          name="keyword"
          maxlength="100"
          placeholder="${texts.searchProducts}"
          value="${url.pathname.endsWith('/search') ? (url.searchParams.get('keyword') ?? '') : ''}"
          enterkeyhint="search"
        />
        <button class="icon-button" aria-label="${texts.search}">${icon('search')}</button>
      </form>
      ${accountLink(page)} ${cartLink(page)}
    </div>
    ${
      categories.length > 0
        ? html`<nav class="site-nav" aria-label="${texts.categories}">
            <ul>
              ${categories.map((category) => {
                const path = categoryPath(base, category);
                return html`<li>
                  <a href="${path}" ${url.pathname === path ? html` aria-current="page"` : NONE}>${category.name}</a>
                </li>`;
              })}
            </ul>
          </nav>`
        : NONE
    }
  </header>`;
}

/** The name of whoever is signed in, or the way to sign in. */
function accountLink({ root, texts, customer }: PageContext): Html | Promise<Html> {
  const name = customer && (customer.name || customer.email || texts.account.title);
  return html`<a
    class="account-link"
    href="${root}/account"
    ${name === undefined ? html` data-sign-in` : html` aria-label="${texts.account.accountOf(name)}"`}
    >${icon('user')}<span>${name ?? texts.account.signIn}</span></a
  >`;
}

function cartLink({ base, texts, cartCount }: PageContext): Html | Promise<Html> {
  return html`<a
    class="cart-link ec-cart-widget"
    href="${base}/cart"
    aria-label="${texts.cartWith(cartCount)}"
    data-cart-link
    >${icon('cart')}<span
      class="cart-count"
      data-cart-count
      aria-hidden="true"
      ${cartCount === 0 ? html` hidden` : NONE}
      >${cartCount}</span
    ></a
  >`;
}

/** Legal pages, the company, the languages. */
export function siteFooter(page: PageContext): Html | Promise<Html> {
  const { texts, profile, languages, lang, url } = page;
  const company = profile.company ?? {};
  const place = [company.street, [company.postalCode, company.city].filter(Boolean).join(' ')].filter(Boolean);
  const legal = legalPagesOf(page);
  return html`<footer class="site-footer">
    ${
      legal.length > 0
        ? html`<nav aria-label="${texts.legal}">
            <ul class="footer-links">
              ${legal.map(
                ({ title, path, isElsewhere }) =>
                  html`<li><a href="${path}" ${isElsewhere ? html` rel="noopener"` : NONE}>${title}</a></li>`,
              )}
            </ul>
          </nav>`
        : NONE
    }
    ${
      languages.length > 1
        ? html`<nav aria-label="${texts.language}">
            <ul class="footer-links">
              ${languages.map(
                (code) =>
                  html`<li>
                    <a
                      href="${addressWith(url, { lang: code })}"
                      hreflang="${code.replace('_', '-')}"
                      lang="${code.replace('_', '-')}"
                      ${code === lang ? html` aria-current="true"` : NONE}
                      >${languageName(code)}</a
                    >
                  </li>`,
              )}
            </ul>
          </nav>`
        : NONE
    }
    <p class="muted">${[company.companyName || storeName(page), ...place].join(', ')}</p>
  </footer>`;
}
