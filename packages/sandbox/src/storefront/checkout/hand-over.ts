import { html } from 'hono/html';
import type { PlaceResult } from '../../shop/index.ts';
import type { PageContent } from '../layout/layout.ts';
import type { PageContext } from '../visit/page-context.ts';

/** Takes the browser to a payment app: a form that sends itself, with a button for browsers without JavaScript. */
export function handOverPage(
  { texts }: PageContext,
  { paymentUrl, fields }: Extract<PlaceResult, { status: 'payment' }>,
  appName: string,
): PageContent {
  return {
    title: texts.handOver,
    isPrivate: true,
    isCheckout: true,
    body: html`<div class="message">
      <h1>${texts.handOver}</h1>
      <p>${texts.handOverText(appName)}</p>
      <form method="post" action="${paymentUrl}" accept-charset="utf-8" data-hand-over>
        <input type="hidden" name="data" value="${fields.data}" />
        <input type="hidden" name="enc_data" value="${fields.enc_data}" />
        <button class="button button-primary">${texts.handOverButton}</button>
      </form>
    </div>`,
  };
}
