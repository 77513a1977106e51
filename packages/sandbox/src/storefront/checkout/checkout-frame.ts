import { html } from 'hono/html';
import type { Quote } from '../../shop/index.ts';
import { lineImage, lineName, lineOptions } from '../cart/line-parts.ts';
import { totals } from '../cart/totals.ts';
import { NONE, type Html } from '../html/html.ts';
import type { PageContent } from '../layout/layout.ts';
import type { StorefrontPageType } from '../api/storefront-page.ts';
import { money, type PageContext } from '../visit/page-context.ts';

const STEPS = ['address', 'delivery', 'payment'] as const;
export type Step = (typeof STEPS)[number];

const PAGE_TYPES: Readonly<Record<Step, StorefrontPageType>> = {
  address: 'CHECKOUT_ADDRESS',
  delivery: 'CHECKOUT_DELIVERY',
  payment: 'CHECKOUT_PAYMENT_DETAILS',
};

/** One step of the checkout, with the summary beside it. */
export function checkoutStep(
  page: PageContext,
  quote: Quote,
  step: Step,
  body: Html | Promise<Html>,
  hasErrors = false,
): PageContent {
  const { texts } = page;
  const steps = stepsOf(quote);
  const name = texts.steps[step];
  return {
    title: hasErrors ? `! ${name}` : name,
    about: { type: PAGE_TYPES[step] },
    isPrivate: true,
    isCheckout: true,
    body: html`<h1>${texts.checkout}</h1>
      ${stepList(page, steps, step)}
      <div class="with-summary">
        <div class="checkout-step">
          <h2 class="step-head">
            ${name} <span class="visually-hidden">${texts.stepOf(steps.indexOf(step) + 1, steps.length)}</span>
          </h2>
          ${body}
        </div>
        ${checkoutSummary(page, quote)}
      </div>`,
  };
}

/** Without anything to ship there is no delivery step. */
export function stepsOf(quote: Quote): readonly Step[] {
  return quote.lines.some(({ item }) => item.isShippingRequired) ? STEPS : ['address', 'payment'];
}

function stepList({ base, texts }: PageContext, steps: readonly Step[], current: Step): Html | Promise<Html> {
  const at = steps.indexOf(current);
  return html`<nav aria-label="${texts.checkout}">
    <ol class="steps">
      ${steps.map((step, index) => {
        const name = texts.steps[step];
        if (index === at) return html`<li aria-current="step">${name}</li>`;
        return index < at
          ? html`<li>
              <a href="${base}/checkout/${step}">${name}<span class="visually-hidden"> (${texts.done})</span></a>
            </li>`
          : html`<li class="muted">${name}</li>`;
      })}
    </ol>
  </nav>`;
}

function checkoutSummary(page: PageContext, quote: Quote): Html | Promise<Html> {
  const { texts, base } = page;
  return html`<section class="summary" id="summary" aria-labelledby="summary-head">
    <h2 id="summary-head">${texts.summary}</h2>
    <ul class="summary-lines">
      ${quote.lines.map(
        (line) =>
          html`<li>
            ${lineImage(line, 56)}
            <div>
              <p>${line.quantity} × ${lineName(page, line)}</p>
              ${lineOptions(page, line)}
            </div>
            <p class="tabular">${money(page, line.amount)}</p>
          </li>`,
      )}
    </ul>
    ${totals(page, quote)}
    ${
      quote.lines.length > 0
        ? html`<p>
            <a class="quiet-link" href="${base}/cart"
              >${texts.change}<span class="visually-hidden"> (${texts.cart})</span></a
            >
          </p>`
        : NONE
    }
  </section>`;
}
