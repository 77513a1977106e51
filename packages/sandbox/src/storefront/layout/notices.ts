import { html } from 'hono/html';
import { NONE, type Html } from '../html/html.ts';
import type { PageContext } from '../visit/page-context.ts';
import { icon } from './icons.ts';

/** Good news, or what the shopper should know. */
function notice(text: string | undefined): Html | Promise<Html> {
  return text ? html`<p class="notice" role="status">${icon('check')}<span>${text}</span></p>` : NONE;
}

/** What keeps the shopper from going on. */
export function alertNotice(text: string | undefined): Html | Promise<Html> {
  return text ? html`<p class="notice notice-alert" role="alert">${icon('alert')}<span>${text}</span></p>` : NONE;
}

/** A page with hardly anything on it: not found, closed, empty. */
export function messageBody(options: {
  readonly title: string;
  readonly text: string;
  readonly link?: { readonly href: string; readonly text: string; readonly newTab?: boolean };
}): Html | Promise<Html> {
  const { title, text, link } = options;
  return html`<div class="message">
    <h1>${title}</h1>
    <p>${text}</p>
    ${link ? html`<p><a class="button" href="${link.href}" ${link.newTab ? html` target="_blank" rel="noopener"` : NONE}>${link.text}</a></p>` : NONE}
  </div>`;
}

/** What the redirect that led here says: `?notice=` good news, `?refused=` and `?coupon=` the reason of a refusal. */
export function redirectNotices({ texts, url }: Pick<PageContext, 'texts' | 'url'>): Html | Promise<Html> {
  const refused =
    pick(texts.refusals, url.searchParams.get('refused')) ?? pick(texts.couponRefusals, url.searchParams.get('coupon'));
  const good = pick(texts.notices, url.searchParams.get('notice'));
  const isWarning = WARNINGS.has(url.searchParams.get('notice') ?? '');
  return html`${alertNotice(refused ?? (isWarning ? good : undefined))}${notice(isWarning ? undefined : good)}`;
}

const WARNINGS: ReadonlySet<string> = new Set([
  'limited',
  'notPaid',
  'totalChanged',
  'outOfStock',
  'paymentApp',
  'notReviewed',
]);

function pick(texts: Readonly<Record<string, string>>, key: string | null): string | undefined {
  return key !== null && Object.hasOwn(texts, key) ? texts[key] : undefined;
}
