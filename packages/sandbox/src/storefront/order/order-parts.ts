import { html } from 'hono/html';
import { parseMoment, type Order, type OrderItem } from '@ecwid-kit/types';
import { momentWords } from '../checkout/delivery-times.ts';
import { NONE, type Html } from '../html/html.ts';
import { money, type PageContext } from '../visit/page-context.ts';
import { orderTotals } from './order-totals.ts';

/** When an order was made. */
export function orderDate(page: PageContext, { createTimestamp = 0 }: Order): string {
  return dateWords(page, createTimestamp);
}

/** A day of the shop's own calendar: `5 January 2026`. */
export function dateWords({ lang, profile }: PageContext, unixSeconds: number): string {
  const timeZone = profile.formatsAndUnits?.timezone;
  return new Intl.DateTimeFormat(lang.replace('_', '-'), { dateStyle: 'long', ...(timeZone && { timeZone }) }).format(
    unixSeconds * 1000,
  );
}

/** When it is delivered or collected, where the shopper chose. */
export function scheduledTime(page: PageContext, { pickupTime }: Order): Html | Promise<Html> {
  const moment = pickupTime === undefined ? undefined : parseMoment(pickupTime);
  if (moment === undefined) return NONE;
  return html`<div>
    <dt>${page.texts.deliveryTime}</dt>
    <dd>${momentWords(page, moment)}</dd>
  </div>`;
}

/** What was ordered, and for how much. */
export function orderItems(page: PageContext, order: Order): Html | Promise<Html> {
  return html`<section aria-labelledby="items-head">
    <h2 id="items-head">${page.texts.itemsHead}</h2>
    <ul class="summary-lines">
      ${(order.items ?? []).map((item) => orderLine(page, item))}
    </ul>
    ${orderTotals(page, order)}
  </section>`;
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

/** Where it goes. */
export function addressBlock({ texts }: PageContext, { shippingPerson, shippingOption }: Order): Html | Promise<Html> {
  if (!shippingPerson?.street || shippingOption?.isPickup) return NONE;
  const { name, companyName, street, postalCode, city, countryName, countryCode } = shippingPerson;
  const lines = [name, companyName, street, [postalCode, city].filter(Boolean).join(' '), countryName || countryCode];
  return html`<section aria-labelledby="address-head">
    <h2 id="address-head">${texts.shipTo}</h2>
    <address>${lines.filter(Boolean).map((line) => html`${line}<br />`)}</address>
  </section>`;
}
