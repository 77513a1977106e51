import { html } from 'hono/html';
import { parseMoment, type Subscription } from '@ecwid-kit/types';
import { findSubscription } from '../../sales/subscriptions/subscription-repository.ts';
import { searchSubscriptions } from '../../sales/subscriptions/search-subscriptions.ts';
import { updateSubscription } from '../../sales/subscriptions/update-subscription.ts';
import { text } from '../cart/cart-actions.ts';
import { NONE, type Html } from '../html/html.ts';
import type { PageContent } from '../layout/layout.ts';
import { dateWords } from '../order/order-parts.ts';
import { money } from '../visit/page-context.ts';
import { accountFrame, accountPath, type AccountPage } from './account-frame.ts';

const LIMIT = 100;

/** What the customer buys again and again, with the way to end it. */
export async function subscriptionPage(page: AccountPage): Promise<PageContent> {
  const { platform, storeId, texts, customer } = page;
  const slice = { offset: 0, limit: LIMIT };
  const { items } = await searchSubscriptions(platform.db, storeId, { customerId: customer.id }, slice);
  return accountFrame(
    page,
    'subscriptions',
    items.length === 0
      ? html`<p class="empty">${texts.account.noSubscriptions}</p>`
      : html`<ul class="account-list">
          ${items.map((subscription) => subscriptionRow(page, subscription))}
        </ul>`,
  );
}

function subscriptionRow(page: AccountPage, subscription: Subscription): Html | Promise<Html> {
  const { texts, csrfToken } = page;
  const { subscriptionId, status, chargeSettings, nextCharge, orderTemplate } = subscription;
  const { recurringInterval = 'MONTH', recurringIntervalCount = 1 } = chargeSettings;
  const names = (orderTemplate?.items ?? []).map(({ name, quantity = 1 }) => `${quantity} × ${name ?? ''}`);
  const next = status === 'CANCELLED' ? undefined : parseMoment(nextCharge ?? '');
  return html`<li id="subscription-${subscriptionId}">
    <div>
      <h2 class="row-head">${names.join(', ') || texts.account.subscriptionOf(subscriptionId)}</h2>
      <p class="muted">
        ${texts.every(recurringInterval, recurringIntervalCount)},
        ${texts.account.statuses[status] ?? status}${next === undefined ? NONE : html`. ${texts.account.nextCharge(dateWords(page, next))}`}
      </p>
    </div>
    <div class="row-actions">
      <p class="tabular">${money(page, orderTemplate?.total ?? 0)}</p>
      ${
        status === 'CANCELLED'
          ? NONE
          : html`<form method="post" action="${accountPath(page, 'subscriptions')}">
              <input type="hidden" name="_csrf" value="${csrfToken}" />
              <input type="hidden" name="subscription" value="${subscriptionId}" />
              <button class="button button-quiet">
                ${texts.account.cancelSubscription}<span class="visually-hidden">: ${names.join(', ')}</span>
              </button>
            </form>`
      }
    </div>
  </li>`;
}

/** Ends a subscription of the customer's own. */
export async function submitSubscription(page: AccountPage, form: FormData): Promise<string | undefined> {
  const { platform, storeId, customer } = page;
  const id = Number(text(form, 'subscription'));
  const isOwn = await platform.write(page.trace, async (tx) => {
    const found = await findSubscription(tx.db, storeId, id);
    if (found?.subscription.customerId !== customer.id) return false;
    await updateSubscription(tx, storeId, id, { status: 'CANCELLED' });
    return true;
  });
  return isOwn ? `${accountPath(page, 'subscriptions')}?notice=subscriptionEnded` : undefined;
}
