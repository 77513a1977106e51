import { html } from 'hono/html';
import type { Order } from '@ecwid-kit/types';
import { withOrigin } from '../../platform/origin.ts';
import { findOrder, toOrder } from '../../sales/orders/order-repository.ts';
import { searchOrders } from '../../sales/orders/search-orders.ts';
import { pagination } from '../catalog/list-parts.ts';
import { PAGE_SIZE, readListing } from '../catalog/listing.ts';
import type { Html } from '../html/html.ts';
import type { PageContent } from '../layout/layout.ts';
import { addressBlock, orderDate, orderItems, scheduledTime } from '../order/order-parts.ts';
import { money } from '../visit/page-context.ts';
import { accountFrame, accountPath, type AccountPage } from './account-frame.ts';

/** What the customer ordered, the newest first; with `?order=` one of them. */
export async function ordersPage(page: AccountPage): Promise<PageContent | undefined> {
  const { platform, storeId, texts, url, customer } = page;
  const orderId = url.searchParams.get('order');
  if (orderId !== null) return orderPage(page, orderId);
  const listing = readListing(url.searchParams, undefined);
  const slice = { offset: (listing.page - 1) * PAGE_SIZE, limit: PAGE_SIZE };
  const { total, texts: found } = await searchOrders(platform.db, storeId, { customerId: customer.id }, slice);
  const orders = found.map((stored) => toOrder({ text: stored }));
  return accountFrame(
    page,
    'orders',
    orders.length === 0
      ? html`<p class="empty">${texts.account.noOrders}</p>`
      : html`<ul class="account-list">
            ${orders.map((order) => orderRow(page, order))}
          </ul>
          ${pagination(page, listing, total)}`,
  );
}

function orderRow(page: AccountPage, order: Order): Html | Promise<Html> {
  const { account } = page.texts;
  return html`<li>
    <div>
      <a href="${accountPath(page, 'orders')}?order=${encodeURIComponent(order.id)}">${account.orderTitle(order.id)}</a>
      <p class="muted">${account.orderOn(orderDate(page, order))}, ${statusWords(page, order).join(', ')}</p>
    </div>
    <p class="tabular">${money(page, order.total)}</p>
  </li>`;
}

function statusWords({ texts }: AccountPage, { paymentStatus, fulfillmentStatus }: Order): string[] {
  return [paymentStatus, fulfillmentStatus].map((status) => texts.account.statuses[status] ?? status);
}

/** One order of the customer's own. */
async function orderPage(page: AccountPage, orderId: string): Promise<PageContent | undefined> {
  const { platform, storeId, texts, customer } = page;
  const stored = await findOrder(platform.db, storeId, orderId);
  const order = stored && !stored.unfinished ? toOrder({ text: withOrigin(stored.text, '') }) : undefined;
  if (!order || order.customerId !== customer.id) return undefined;
  return accountFrame(
    page,
    'orders',
    html`<div class="confirmation">
      <dl class="order-facts">
        <div>
          <dt>${texts.orderDate}</dt>
          <dd>${orderDate(page, order)}</dd>
        </div>
        ${scheduledTime(page, order)}
      </dl>
      <p>${statusWords(page, order).join(', ')}</p>
      ${orderItems(page, order)} ${addressBlock(page, order)}
    </div>`,
    texts.account.orderTitle(order.id),
  );
}
