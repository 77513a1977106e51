import { html } from 'hono/html';
import { inLanguage } from '../../catalog/translations.ts';
import type { PaymentOffer, PlaceResult, Quote } from '../../shop/index.ts';
import { text } from '../cart/cart-actions.ts';
import { NONE, type Html } from '../html/html.ts';
import { merchantHtml } from '../html/sanitise.ts';
import type { PageContent } from '../layout/layout.ts';
import { legalPagesOf } from '../layout/legal-pages.ts';
import { alertNotice, redirectNotices } from '../layout/notices.ts';
import { money, type PageContext } from '../visit/page-context.ts';
import { checkoutStep } from './checkout-frame.ts';
import { errorSummary, fieldError } from './fields.ts';

export interface PaymentStepOptions {
  readonly errors?: Readonly<Record<string, string>>;
  /** What the payment app said went wrong. */
  readonly appMessage?: string;
  readonly comments?: string;
}

/** How it is paid, and the last look at the total. */
export function paymentStep(page: PageContext, quote: Quote, options: PaymentStepOptions = {}): PageContent {
  const { texts, base, csrfToken } = page;
  const { errors = {}, appMessage } = options;
  const isFree = quote.order.total === 0;
  const offers = quote.paymentOptions;
  const body = html`${redirectNotices(page)}${alertNotice(appMessage)}${errorSummary(texts, errors)}
  ${
    offers.length === 0 && !isFree
      ? alertNotice(texts.noPayment)
      : html`<form method="post" action="${base}/checkout/payment" class="checkout-form" data-choice-form novalidate>
          <input type="hidden" name="_csrf" value="${csrfToken}" />
          <input type="hidden" name="shownTotal" value="${quote.order.total}" data-shown-total />
          ${
            isFree
              ? html`<p>${texts.noneNeeded}</p>`
              : html`<fieldset class="group" id="payment">
                  <legend class="visually-hidden">${texts.paymentMethod}</legend>
                  <div class="option-list">
                    ${offers.map((offer, index) => paymentChoice(page, offer, offer.chosen || (index === 0 && !offers.some(({ chosen }) => chosen))))}
                  </div>
                  <p data-no-js><button class="button" name="go" value="choose">${texts.updateTotal}</button></p>
                </fieldset>`
          }
          ${commentsField(page, options.comments ?? quote.cart.orderComments ?? '', errors['comments'])}
          ${termsBox(page, errors['terms'])}
          <p><button class="button button-primary button-wide" data-place>${texts.placeOrder}</button></p>
        </form>`
  }`;
  return checkoutStep(page, quote, 'payment', body, Object.keys(errors).length > 0);
}

/** Takes over the last step and places the order, unless the total is another one than the shopper saw. */
export async function submitPayment(
  page: PageContext,
  form: FormData,
): Promise<string | PageContent | Exclude<PlaceResult, { status: 'refused' }>> {
  const { shop, visit, base, texts, profile } = page;
  const id = text(form, 'payment');
  const comments = text(form, 'comments').slice(0, MAX_COMMENTS);
  const { paymentOptions } = await shop.quote(visit);
  if (paymentOptions.some((offer) => offer.id === id)) await shop.choosePayment(visit, id);
  if (profile.settings?.orderCommentsEnabled) await shop.setOrderComments(visit, comments);
  if (text(form, 'go') === 'choose') return `${base}/checkout/payment`;

  const quote = await shop.quote(visit);
  const errors: Record<string, string> = {};
  if (quote.missing.includes('paymentOption')) errors['payment'] = texts.errors.payment;
  if (profile.settings?.orderCommentsEnabled && profile.settings.orderCommentsRequired && !comments) {
    errors['comments'] = texts.errors.comments;
  }
  if (asksForTerms(page) && !form.has('terms')) errors['terms'] = texts.errors.terms;
  if (Object.keys(errors).length > 0) return paymentStep(page, quote, { errors, comments });
  if (Number(text(form, 'shownTotal')) !== quote.order.total) return `${base}/checkout/payment?notice=totalChanged`;

  const result = await shop.place(visit);
  if (result.status !== 'refused') return result;
  return refusalAddress(base, result.reason);
}

const MAX_COMMENTS = 2000;

/** Where to put right what kept the order from being placed. */
export function refusalAddress(base: string, reason: Extract<PlaceResult, { status: 'refused' }>['reason']): string {
  switch (reason) {
    case 'items':
      return `${base}/cart`;
    case 'email':
    case 'shippingAddress':
      return `${base}/checkout/address`;
    case 'shippingOption':
    case 'deliveryTime':
      return `${base}/checkout/delivery`;
    case 'paymentOption':
      return `${base}/checkout/payment`;
    case 'out_of_stock':
      return `${base}/cart?notice=outOfStock`;
    case 'payment_app_unavailable':
      return `${base}/checkout/payment?notice=paymentApp`;
  }
}

function paymentChoice(page: PageContext, offer: PaymentOffer, isChecked: boolean): Html | Promise<Html> {
  const words = paymentWords(page, offer);
  const { type, value = 0 } = offer.option.paymentSurcharges ?? {};
  const surcharge = value === 0 ? '' : type === 'PERCENT' ? `${value} %` : money(page, value);
  const app = offer.appClientId ? ` ec-radiogroup__item--app_id-${offer.appClientId}` : '';
  return html`<label class="choice choice-line ec-radiogroup__item${app}"
    ><input
      type="radio"
      name="payment"
      value="${offer.id}"
      data-app="${offer.appClientId ?? ''}"
      ${isChecked ? html` checked` : NONE}
    />
    <span class="choice-text"
      ><span class="choice-title">${words.title}</span
      >${words.description ? html`<span class="muted">${words.description}</span>` : NONE}${words.instructions ? html`<span class="muted rich-text payment-instructions">${merchantHtml(words.instructions)}</span>` : NONE}</span
    >
    ${surcharge ? html`<span class="choice-price tabular">${page.texts.surcharge(surcharge)}</span>` : NONE}</label
  >`;
}

/** A payment option's words in the page's language, where the merchant gave them. */
function paymentWords({ profile, lang }: Pick<PageContext, 'profile' | 'lang'>, offer: PaymentOffer) {
  const stored = profile.payment?.paymentOptions?.find(({ id }) => id === offer.id);
  const shown = stored && inLanguage(stored, lang);
  return {
    title: shown?.checkoutTitle || offer.title,
    description: shown?.checkoutDescription || offer.description,
    instructions: shown?.instructionsForCustomer?.instructions || offer.instructions,
  };
}

function commentsField(page: PageContext, value: string, error: string | undefined): Html | Promise<Html> {
  const { texts, profile, lang } = page;
  const settings = inLanguage(profile.settings ?? {}, lang);
  if (!settings.orderCommentsEnabled) return NONE;
  const label = settings.orderCommentsCaption || texts.comments;
  return html`<div class="field">
    <label for="comments"
      >${label}${settings.orderCommentsRequired ? NONE : html` <span class="muted">(${texts.optional})</span>`}</label
    >
    <textarea
      id="comments"
      class="control"
      name="comments"
      rows="3"
      maxlength="${MAX_COMMENTS}"
      ${error ? html` aria-invalid="true" aria-describedby="comments-error"` : NONE}
    >
${value}</textarea
    >${fieldError('comments', error)}
  </div>`;
}

function asksForTerms({ profile }: PageContext): boolean {
  return profile.legalPagesSettings?.requireTermsAgreementAtCheckout === true;
}

function termsBox(page: PageContext, error: string | undefined): Html | Promise<Html> {
  if (!asksForTerms(page)) return NONE;
  const { texts, base } = page;
  const terms = legalPagesOf(page).filter(({ path }) => !path.endsWith('/about') && path.startsWith(base));
  return html`<div class="field">
    <label class="choice choice-line"
      ><input
        type="checkbox"
        id="terms"
        name="terms"
        value="1"
        ${error ? html` aria-invalid="true" aria-describedby="terms-error"` : NONE}
      />
      <span class="choice-text"
        >${terms.length === 0 ? texts.terms : html`${texts.termsBefore} ${terms.map(({ title, path }, index) => html`${index > 0 ? ', ' : ''}<a href="${path}" target="_blank">${title}</a>`)}`}</span
      ></label
    >${fieldError('terms', error)}
  </div>`;
}
