import type { PaymentOrder } from '@ecwid-kit/types';
import { html } from 'hono/html';
import type { Settings } from '../settings.ts';
import { documentOf } from './document.ts';
import { moneyFormat, summaryLines } from './order-lines.ts';

export interface PageOptions {
  readonly order: PaymentOrder;
  readonly currency: string;
  readonly lang: string | undefined;
  readonly settings: Settings;
  /** Signed; comes back with the decision. */
  readonly state: string;
  readonly returnUrl: string;
}

/** The page that asks whether to pay by invoice. */
export async function renderPage({
  order,
  currency,
  lang,
  settings,
  state,
  returnUrl,
}: PageOptions): Promise<Response> {
  const money = moneyFormat(currency, lang);
  const seller = settings.companyName === '' ? '' : ` to ${settings.companyName}`;
  const body = html`<main>
    <h1>Pay ${money(order.total)} by invoice</h1>
    <p class="lead">You get an invoice with your order and pay it${seller} within ${settings.dueDays} days.</p>
    <div class="card">
      <table>
        <caption>
          Order ${order.id ?? order.vendorOrderNumber ?? ''}
        </caption>
        <tbody>
          ${(order.items ?? []).map(
            (item) =>
              html`<tr>
                <th scope="row">${item.name ?? item.sku ?? 'Item'} <span class="count">× ${item.quantity}</span></th>
                <td>${money((item.price ?? 0) * item.quantity)}</td>
              </tr>`,
          )}
        </tbody>
        <tbody>
          ${summaryLines(order).map(
            ({ label, amount }) =>
              html`<tr>
                <th scope="row">${label}</th>
                <td>${money(amount)}</td>
              </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Total</th>
            <td>${money(order.total)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
    <form method="post" action="decision">
      <input type="hidden" name="state" value="${state}" />
      <button class="main" name="decision" value="approve">Order and pay by invoice</button>
      ${settings.allowLater ? html`<button name="decision" value="later">Order now, decide later</button>` : ''}
      <button class="quiet" name="decision" value="decline">Pay another way</button>
    </form>
  </main>`;
  return documentOf(body, { title: 'Pay by invoice', lang: 'en', formTargets: originOf(returnUrl) });
}

/** Browsers hold the address that a form is redirected to against its policy, too. */
function originOf(returnUrl: string): readonly string[] {
  const origin = URL.parse(returnUrl)?.origin;
  return origin === undefined || origin === 'null' ? [] : [origin];
}
