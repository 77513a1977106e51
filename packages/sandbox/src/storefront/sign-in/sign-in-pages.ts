import { html } from 'hono/html';
import { errorSummary, textField } from '../checkout/fields.ts';
import type { PageContent } from '../layout/layout.ts';
import { messageBody, redirectNotices } from '../layout/notices.ts';
import type { PageContext } from '../visit/page-context.ts';
import { isSignInKey } from './sign-in-link.ts';

/** Asks for the e-mail address that the link goes to. */
export function signInPage(page: PageContext, typed = '', error?: string): PageContent {
  const { texts, root, csrfToken, url } = page;
  return {
    title: error ? `! ${texts.account.signIn}` : texts.account.signIn,
    about: { type: 'SIGN_IN' },
    isPrivate: true,
    body: html`<div class="narrow">
      <h1>${texts.account.signIn}</h1>
      ${redirectNotices(page)}${errorSummary(texts, error ? { email: error } : {})}
      <p class="lead">${texts.account.signInText}</p>
      <form method="post" action="${root}/account/sign-in" novalidate>
        <input type="hidden" name="_csrf" value="${csrfToken}" />
        <input type="hidden" name="to" value="${nextOf(url.searchParams.get('to'))}" />
        ${textField(texts, { name: 'email', label: texts.email, value: typed, type: 'email', autocomplete: 'email', error })}
        <p><button class="button button-primary">${texts.account.sendLink}</button></p>
      </form>
    </div>`,
  };
}

/**
 * Where a link in a mail leads. Only the button uses the link up: programs that look through mails open links, and nobody
 * is to be signed in by following one of somebody else's.
 */
export async function enterPage(page: PageContext): Promise<PageContent> {
  const { texts, root, csrfToken, url, platform, storeId } = page;
  const key = url.searchParams.get('key') ?? '';
  if (!(await isSignInKey(platform, storeId, key))) return linkOverPage(page);
  return {
    title: texts.account.enter,
    about: { type: 'SIGN_IN' },
    isPrivate: true,
    body: html`<div class="narrow">
      <h1>${texts.account.enter}</h1>
      <p class="lead">${texts.account.enterText}</p>
      <form method="post" action="${root}/account/enter">
        <input type="hidden" name="_csrf" value="${csrfToken}" />
        <input type="hidden" name="key" value="${key}" />
        <input type="hidden" name="to" value="${nextOf(url.searchParams.get('to'))}" />
        <p><button class="button button-primary">${texts.account.enterButton}</button></p>
      </form>
    </div>`,
  };
}

export function linkOverPage({ texts, root }: Pick<PageContext, 'texts' | 'root'>): PageContent {
  const { linkOver: title, linkOverText: text, anotherLink } = texts.account;
  return {
    title,
    isPrivate: true,
    body: messageBody({ title, text, link: { href: `${root}/account`, text: anotherLink } }),
  };
}

/** Where shoppers were when they signed in: one of the shop's own places, whatever the address says. */
export function nextOf(value: string | null): 'checkout' | 'account' {
  return value === 'checkout' ? 'checkout' : 'account';
}
