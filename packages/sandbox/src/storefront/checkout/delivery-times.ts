import { html } from 'hono/html';
import type { ScheduleDay } from '../../checkout/index.ts';
import type { ShippingOffer } from '../../shop/index.ts';
import { NONE, type Html } from '../html/html.ts';
import type { PageContext } from '../visit/page-context.ts';
import { fieldError } from './fields.ts';

/** The name of the field for the time of one way of delivery. */
export function timeFieldName({ shippingMethodId }: Pick<ShippingOffer, 'shippingMethodId'>): string {
  return `time:${shippingMethodId}`;
}

/** The days and times of a scheduled way of delivery. Nothing for any other. */
export function timeField(
  page: PageContext,
  offer: ShippingOffer,
  { chosen, error }: { readonly chosen: number | undefined; readonly error: string | undefined },
): Html | Promise<Html> {
  if (!offer.days) return NONE;
  const { texts } = page;
  const name = timeFieldName(offer);
  const isDayOnly = offer.scheduledTimePrecisionType === 'DATE';
  return html`<div class="field">
    <label for="${name}">${texts.deliveryTime}</label>
    <select
      id="${name}"
      class="control"
      name="${name}"
      ${error ? html` aria-invalid="true" aria-describedby="${name}-error"` : NONE}
    >
      <option value="">${texts.chooseTime}</option>
      ${isDayOnly ? offer.days.map((day) => timeOption(day.slots[0], chosen, dayWords(page, day))) : offer.days.map((day) => slotGroup(page, day, chosen))}
    </select>
    ${fieldError(name, error)}
  </div>`;
}

function slotGroup(page: PageContext, day: ScheduleDay, chosen: number | undefined): Html | Promise<Html> {
  const time = formatter(page, { timeStyle: 'short' });
  return html`<optgroup label="${dayWords(page, day)}">
    ${day.slots.map((slot) => timeOption(slot, chosen, time.formatRange(slot.fromSeconds * 1000, slot.untilSeconds * 1000)))}
  </optgroup>`;
}

function timeOption(slot: ScheduleDay['slots'][number] | undefined, chosen: number | undefined, label: string) {
  if (!slot) return NONE;
  return html`<option value="${slot.fromSeconds}" ${slot.fromSeconds === chosen ? html` selected` : NONE}>
    ${label}
  </option>`;
}

function dayWords(page: PageContext, { slots }: ScheduleDay): string {
  const [first] = slots;
  const day = formatter(page, { weekday: 'long', day: 'numeric', month: 'long' });
  return first ? day.format(first.fromSeconds * 1000) : '';
}

/** Says that a way of delivery is closed now, and when it opens. */
export function openingWords(page: PageContext, opensAtSeconds: number | undefined): string {
  const { texts } = page;
  if (opensAtSeconds === undefined) return texts.closed;
  return texts.opensAgain(momentWords(page, opensAtSeconds));
}

/** `Tuesday, January 6 at 9:00 AM` */
export function momentWords(page: PageContext, unixSeconds: number): string {
  const words = { weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' } as const;
  return formatter(page, words).format(unixSeconds * 1000);
}

/** `12–15 January`: when an order placed now arrives. Empty where it is not to be said. */
export function arrivalWords({ lang, texts }: PageContext, { estimate }: ShippingOffer): string {
  if (!estimate) return '';
  // Dates of the store's calendar: no time zone may move them.
  const words = new Intl.DateTimeFormat(lang.replace('_', '-'), { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return texts.arrives(words.formatRange(Date.parse(estimate.fromDate), Date.parse(estimate.toDate)));
}

/** In the shop's own time zone: that is where goods are collected and couriers set out. */
function formatter({ lang, profile }: PageContext, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const timeZone = profile.formatsAndUnits?.timezone;
  return new Intl.DateTimeFormat(lang.replace('_', '-'), { ...options, ...(timeZone && { timeZone }) });
}
