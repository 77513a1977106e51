import { html } from 'hono/html';
import type { Customer } from '@ecwid-kit/types';
import type { StorefrontPageType } from '../api/storefront-page.ts';
import { NONE, type Html } from '../html/html.ts';
import type { PageContent } from '../layout/layout.ts';
import { redirectNotices } from '../layout/notices.ts';
import type { PageContext } from '../visit/page-context.ts';

/** A page of the storefront for somebody who is signed in. */
export type AccountPage = PageContext & { readonly customer: Customer };

export const hasCustomer = (page: PageContext): page is AccountPage => page.customer !== undefined;

/** The parts of an account: their address below `/account`, and what the JavaScript API calls them. */
const SECTIONS = {
  profile: { path: '', type: 'ACCOUNT_SETTINGS' },
  orders: { path: '/orders', type: 'ORDERS' },
  addresses: { path: '/address-book', type: 'ADDRESS_BOOK' },
  subscriptions: { path: '/subscription', type: 'ACCOUNT_SUBSCRIPTION' },
  favourites: { path: '/favorites', type: 'FAVORITES' },
} as const satisfies Record<string, { path: string; type: StorefrontPageType }>;
export type AccountSection = keyof typeof SECTIONS;

export function accountPath({ root }: Pick<PageContext, 'root'>, section: AccountSection): string {
  return `${root}/account${SECTIONS[section].path}`;
}

/** One part of an account, with the way to the others. */
export function accountFrame(
  page: AccountPage,
  section: AccountSection,
  body: Html | Promise<Html>,
  title = page.texts.account[section],
): PageContent {
  const { texts, root, csrfToken } = page;
  const names = Object.keys(SECTIONS) as AccountSection[]; // the table's keys are the type
  return {
    title,
    about: { type: SECTIONS[section].type },
    isPrivate: true,
    body: html`<div class="account">
      <div class="account-side">
        <nav aria-label="${texts.account.nav}">
          <ul class="account-nav">
            ${names.map(
              (name) =>
                html`<li>
                  <a href="${accountPath(page, name)}" ${name === section ? html` aria-current="page"` : NONE}
                    >${texts.account[name]}</a
                  >
                </li>`,
            )}
          </ul>
        </nav>
        <form method="post" action="${root}/account/sign-out" data-sign-out>
          <input type="hidden" name="_csrf" value="${csrfToken}" />
          <button class="button button-quiet">${texts.account.signOut}</button>
        </form>
      </div>
      <div class="account-main">
        <h1>${title}</h1>
        ${redirectNotices(page)}${body}
      </div>
    </div>`,
  };
}
