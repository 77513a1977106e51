import { html } from 'hono/html';
import { parseMoment, type Order, type OrderItem } from '@ecwid-kit/types';
import { withOrigin } from '../../platform/origin.ts';
import { findOrder, toOrder } from '../../sales/orders/order-repository.ts';
import { momentWords } from '../checkout/delivery-times.ts';
import { NONE, type Html } from '../html/html.ts';
import { merchantHtml } from '../html/sanitise.ts';
import type { PageContent } from '../layout/layout.ts';
import { redirectNotices } from '../layout/notices.ts';
import { reviewForms, type InvalidReview } from '../reviews/review-forms.ts';
import { money, type PageContext } from '../visit/page-context.ts';
import { isOrderKey } from './order-key.ts';
import { orderTotals } from './order-totals.ts';
import { placedOrder } from './placed-order.ts';

/** A placed order, for whoever has its key in the address. */
export async function orderOfKey(page: PageContext, orderId: string): Promise<Order | undefined> {
  const { platform, storeId, url } = page;
  if (!isOrderKey(platform.secrets, storeId, orderId, url.searchParams.get('key') ?? '')) return undefined;
  const stored = await findOrder(platform.db, storeId, orderId);
  return stored && !stored.unfinished ? toOrder({ text: withOrigin(stored.text, '') }) : undefined;
}

/**
 * Thanks, the order, what happens next, and room for reviews. Only for whoever has the order's key.
 *
 * @param review a review that was sent and cannot be taken as it is
 */
export async function confirmationPage(
  page: PageContext,
  orderId: string,
  review?: InvalidReview,
): Promise<PageContent | undefined> {
  const { texts, base } = page;
  const order = await orderOfKey(page, orderId);
  if (!order) return undefined;
  const reviews = await reviewForms(page, order, review);
  return {
    title: texts.thankYou,
    about: { type: 'ORDER_CONFIRMATION', orderId: order.id },
    data: { order: placedOrder(order) },
    isPrivate: true,
    body: html`<div class="confirmation">
      <h1>${texts.thankYou}</h1>
      ${redirectNotices(page)}
      <dl class="order-facts">
        <div>
          <dt>${texts.orderNumber}</dt>
          <dd>${order.id}</dd>
        </div>
        <div>
          <dt>${texts.orderDate}</dt>
          <dd>${orderDate(page, order)}</dd>
        </div>
        ${scheduledTime(page, order)}
      </dl>
      <section aria-labelledby="next-head">
        <h2 id="next-head">${texts.whatNext}</h2>
        <ol class="next-steps">
          ${nextSteps(page, order).map((step) => html`<li>${step}</li>`)}
        </ol>
      </section>
      <section aria-labelledby="items-head">
        <h2 id="items-head">${texts.itemsHead}</h2>
        <ul class="summary-lines">
          ${(order.items ?? []).map((item) => orderLine(page, item))}
        </ul>
        ${orderTotals(page, order)}
      </section>
      ${addressBlock(page, order)} ${reviews}
      <p class="no-print">
        <a class="button" href="${base}">${texts.continueShopping}</a>
        <button class="button button-quiet" data-print hidden>${texts.printOrder}</button>
      </p>
    </div>`,
  };
}

function orderDate({ lang, profile }: PageContext, { createTimestamp = 0 }: Order): string {
  const timeZone = profile.formatsAndUnits?.timezone;
  return new Intl.DateTimeFormat(lang.replace('_', '-'), { dateStyle: 'long', ...(timeZone && { timeZone }) }).format(
    createTimestamp * 1000,
  );
}

/** When it is delivered or collected, where the shopper chose. */
function scheduledTime(page: PageContext, { pickupTime }: Order): Html | Promise<Html> {
  const moment = pickupTime === undefined ? undefined : parseMoment(pickupTime);
  if (moment === undefined) return NONE;
  return html`<div>
    <dt>${page.texts.deliveryTime}</dt>
    <dd>${momentWords(page, moment)}</dd>
  </div>`;
}

function nextSteps(page: PageContext, order: Order): (string | Html)[] {
  const { texts } = page;
  const steps: (string | Html)[] = [];
  if (order.email) steps.push(texts.nextConfirmation(order.email));
  const instructions = instructionsOf(page, order);
  if (order.paymentStatus === 'AWAITING_PAYMENT') {
    steps.push(instructions ? merchantHtml(instructions) : texts.nextAwaiting);
  }
  if (order.shippingOption?.isPickup) {
    const instruction = order.shippingOption.pickupInstruction;
    steps.push(instruction ? merchantHtml(instruction) : texts.nextPickup);
  } else if (order.paymentStatus === 'PAID') steps.push(texts.nextPaid);
  return steps;
}

function instructionsOf({ profile, lang }: PageContext, { paymentMethod }: Order): string | undefined {
  const option = profile.payment?.paymentOptions?.find(({ checkoutTitle }) => checkoutTitle === paymentMethod);
  const { instructions, instructionsTranslated } = option?.instructionsForCustomer ?? {};
  return instructionsTranslated?.[lang] || instructions;
}

function orderLine(page: PageContext, item: NonNullable<Order['items']>[number]): Html | Promise<Html> {
  const { name = '', quantity = 1, price = 0, selectedOptions = [], smallThumbnailUrl, imageUrl } = item;
  const image = smallThumbnailUrl ?? imageUrl;
  return html`<li>
    ${image ? html`<img src="${image}" width="56" height="56" alt="" decoding="async" />` : html`<span class="no-picture" aria-hidden="true"></span>`}
    <div>
      <p>${quantity} × ${name}</p>
      ${
        selectedOptions.length > 0
          ? html`<ul class="line-options muted">
              ${selectedOptions.map((option) => html`<li>${option.name}: ${option.value}</li>`)}
            </ul>`
          : NONE
      }
      ${downloadLinks(page, item)}
    </div>
    <p class="tabular">${money(page, price * quantity)}</p>
  </li>`;
}

/** What was bought to be downloaded. */
function downloadLinks({ texts }: PageContext, { files = [] }: OrderItem): Html | Promise<Html> {
  const links = files.filter(({ customerUrl }) => customerUrl);
  if (links.length === 0) return NONE;
  return html`<ul class="downloads">
    ${links.map(({ customerUrl, name = '' }) => html`<li><a href="${customerUrl}" download>${texts.download(name)}</a></li>`)}
  </ul>`;
}

function addressBlock({ texts }: PageContext, { shippingPerson, shippingOption }: Order): Html | Promise<Html> {
  if (!shippingPerson?.street || shippingOption?.isPickup) return NONE;
  const { name, companyName, street, postalCode, city, countryName, countryCode } = shippingPerson;
  const lines = [name, companyName, street, [postalCode, city].filter(Boolean).join(' '), countryName || countryCode];
  return html`<section aria-labelledby="address-head">
    <h2 id="address-head">${texts.shipTo}</h2>
    <address>${lines.filter(Boolean).map((line) => html`${line}<br />`)}</address>
  </section>`;
}
