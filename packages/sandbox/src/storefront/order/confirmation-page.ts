import { html } from 'hono/html';
import type { Order } from '@ecwid-kit/types';
import { withOrigin } from '../../platform/origin.ts';
import { findOrder, toOrder } from '../../sales/orders/order-repository.ts';
import type { Html } from '../html/html.ts';
import { merchantHtml } from '../html/sanitise.ts';
import type { PageContent } from '../layout/layout.ts';
import { redirectNotices } from '../layout/notices.ts';
import { reviewForms, type InvalidReview } from '../reviews/review-forms.ts';
import type { PageContext } from '../visit/page-context.ts';
import { isOrderKey } from './order-key.ts';
import { addressBlock, orderDate, orderItems, scheduledTime } from './order-parts.ts';
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
      ${orderItems(page, order)} ${addressBlock(page, order)} ${reviews}
      <p class="no-print">
        <a class="button" href="${base}">${texts.continueShopping}</a>
        <button class="button button-quiet" data-print hidden>${texts.printOrder}</button>
      </p>
    </div>`,
  };
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
