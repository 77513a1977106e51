import { html } from 'hono/html';
import { inLanguage } from '../../catalog/translations.ts';
import type { Quote, ShippingOffer } from '../../shop/index.ts';
import { text } from '../cart/cart-actions.ts';
import { NONE, type Html } from '../html/html.ts';
import { merchantHtml } from '../html/sanitise.ts';
import type { PageContent } from '../layout/layout.ts';
import { redirectNotices } from '../layout/notices.ts';
import { money, type PageContext } from '../visit/page-context.ts';
import { checkoutStep } from './checkout-frame.ts';
import { arrivalWords, openingWords, timeField, timeFieldName } from './delivery-times.ts';
import { errorSummary } from './fields.ts';

/** How it gets there: the store's own options and those of apps, in one list. */
export function deliveryStep(
  page: PageContext,
  quote: Quote,
  errors: Readonly<Record<string, string>> = {},
): PageContent {
  const { texts, base, csrfToken } = page;
  const isPickup = quote.shippingOptions.some(({ chosen, isPickup: collects }) => chosen && collects);
  const offers = quote.shippingOptions.filter((offer) => offer.isPickup === isPickup);
  const body = html`${redirectNotices(page)}${errorSummary(texts, errors)} ${addressLine(page, quote)}
  ${
    offers.length === 0
      ? html`<p class="notice notice-alert" role="alert"><span>${texts.noShipping}</span></p>
          <p><a class="button" href="${base}/checkout/address">${texts.change}</a></p>`
      : html`<form method="post" action="${base}/checkout/delivery" class="checkout-form" data-choice-form novalidate>
          <input type="hidden" name="_csrf" value="${csrfToken}" />
          <fieldset class="group" id="shipping">
            <legend class="visually-hidden">${isPickup ? texts.pickupPlace : texts.shippingMethod}</legend>
            <div class="option-list">
              ${offers.map((offer, index) => offerChoice(page, { offer, quote, errors }, offer.chosen || (index === 0 && !offers.some(({ chosen }) => chosen))))}
              ${closedChoices(page, quote, isPickup)}
            </div>
          </fieldset>
          <p><button class="button button-primary">${texts.toPayment}</button></p>
        </form>`
  }`;
  return checkoutStep(page, quote, 'delivery', body, Object.keys(errors).length > 0);
}

/** Takes over the choice. `go=choose` stays on the page, for the total. */
export async function submitDelivery(page: PageContext, form: FormData): Promise<string | PageContent> {
  const { shop, visit, base, texts } = page;
  const id = text(form, 'shipping');
  const { shippingOptions } = await shop.quote(visit);
  const offer = shippingOptions.find(({ shippingMethodId }) => shippingMethodId === id);
  if (!offer) return deliveryStep(page, await shop.quote(visit), { shipping: texts.errors.shipping });
  await shop.chooseShipping(visit, id);
  const time = Number(text(form, timeFieldName(offer)));
  if (offer.days && time > 0) await shop.chooseTime(visit, time);
  if (text(form, 'go') === 'choose') return `${base}/checkout/delivery`;
  const quote = await shop.quote(visit);
  if (!quote.missing.includes('deliveryTime')) return `${base}/checkout/payment`;
  return deliveryStep(page, quote, { [timeFieldName(offer)]: texts.errors.time });
}

function addressLine({ texts, base }: PageContext, { cart }: Quote): Html | Promise<Html> {
  const { name, street, postalCode, city, countryCode } = cart.shippingPerson ?? {};
  const place = [name, street, [postalCode, city].filter(Boolean).join(' '), countryCode].filter(Boolean).join(', ');
  return html`<p class="address-line">
    <span class="muted">${texts.shipTo}</span> ${place}
    <a class="quiet-link" href="${base}/checkout/address"
      >${texts.change}<span class="visually-hidden"> (${texts.address})</span></a
    >
  </p>`;
}

interface ShownOffer {
  readonly offer: ShippingOffer;
  readonly quote: Quote;
  readonly errors: Readonly<Record<string, string>>;
}

function offerChoice(
  page: PageContext,
  { offer, quote, errors }: ShownOffer,
  isChecked: boolean,
): Html | Promise<Html> {
  const { texts } = page;
  const words = shippingWords(page, offer);
  const days = offer.estimatedTransitTime && !words.description ? texts.days(offer.estimatedTransitTime) : '';
  const detail = [words.description || days, arrivalWords(page, offer)].filter(Boolean).join(' · ');
  const closed = offer.opensAtSeconds === undefined ? '' : openingWords(page, offer.opensAtSeconds);
  return html`<label class="choice choice-line"
      ><input
        type="radio"
        name="shipping"
        value="${offer.shippingMethodId}"
        data-app="${offer.appClientId ?? ''}"
        ${isChecked ? html` checked` : NONE}
      />
      <span class="choice-text"
        ><span class="choice-title">${words.title}</span
        >${detail ? html`<span class="muted">${detail}</span>` : NONE}${closed ? html`<span class="muted">${closed}</span>` : NONE}${words.instruction ? html`<span class="muted rich-text">${merchantHtml(words.instruction)}</span>` : NONE}</span
      >
      <span class="choice-price tabular"
        >${offer.shippingRate === 0 ? texts.free : money(page, offer.shippingRate)}</span
      ></label
    >${timeField(page, offer, { chosen: quote.cart.scheduledFor, error: errors[timeFieldName(offer)] })}`;
}

/** What is in its business hours only, and closed: shown, with when it opens again. */
function closedChoices(page: PageContext, { shippingLeftOut }: Quote, isPickup: boolean) {
  const { profile, lang } = page;
  return shippingLeftOut.map(({ shippingMethodId, reason, opensAtSeconds }) => {
    const stored = profile.shipping?.shippingOptions?.find(({ id }) => id === shippingMethodId);
    if (reason !== 'closed_now' || !stored || (stored.fulfilmentType === 'pickup') !== isPickup) return NONE;
    return html`<label class="choice choice-line"
      ><input type="radio" name="shipping" value="${shippingMethodId}" disabled />
      <span class="choice-text"
        ><span class="choice-title">${inLanguage(stored, lang).title ?? ''}</span
        ><span class="muted">${openingWords(page, opensAtSeconds)}</span></span
      ></label
    >`;
  });
}

/** A delivery option's words in the page's language, where the merchant gave them. */
function shippingWords({ profile, lang }: Pick<PageContext, 'profile' | 'lang'>, offer: ShippingOffer) {
  const stored = profile.shipping?.shippingOptions?.find(({ id }) => id === offer.shippingMethodId);
  const shown = stored && inLanguage(stored, lang);
  return {
    title: shown?.title || offer.shippingMethodName,
    description: shown?.description || offer.description,
    instruction: shown?.pickupInstruction || (offer.pickupInstruction ?? ''),
  };
}
