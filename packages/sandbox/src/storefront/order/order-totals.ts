import { html } from 'hono/html';
import type { Order } from '@ecwid-kit/types';
import { promotionRows } from '../cart/promotion-rows.ts';
import type { Html } from '../html/html.ts';
import { money, type PageContext } from '../visit/page-context.ts';

/** The totals of a placed order. */
export function orderTotals(page: PageContext, order: Order): Html | Promise<Html> {
  const { texts } = page;
  const rows: [name: string, amount: string][] = [[texts.subtotal, money(page, order.subtotal ?? 0)]];
  const minus = (name: string, amount = 0) => {
    if (amount > 0) rows.push([name, `−${money(page, amount)}`]);
  };
  minus(texts.couponDiscount(order.discountCoupon?.code ?? ''), order.couponDiscount);
  const promotions = promotionRows(order.items ?? []);
  for (const { name, amount } of promotions) minus(name || texts.discount, amount);
  const others = (order.discount ?? 0) - promotions.reduce((sum, { amount }) => sum + amount, 0);
  if (others >= 0.0005) minus(texts.discount, others);
  for (const { description = '', total = 0 } of order.customSurcharges ?? [])
    rows.push([description, money(page, total)]);
  const shipping = order.shippingOption;
  const rate = shipping?.discountedShippingRate ?? shipping?.shippingRate ?? 0;
  if (shipping?.shippingMethodName) rows.push([shipping.shippingMethodName, money(page, rate)]);
  if (order.handlingFee?.value)
    rows.push([order.handlingFee.name || texts.handling, money(page, order.handlingFee.value)]);
  const isIncluded = order.pricesIncludeTax === true;
  if (!isIncluded && order.tax) rows.push([texts.tax, money(page, order.tax)]);
  return html`<dl class="totals tabular">
    ${rows.map(
      ([name, amount]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${amount}</dd>
        </div>`,
    )}
    <div class="grand-total">
      <dt>${texts.total}</dt>
      <dd>${money(page, order.total ?? 0)}</dd>
    </div>
    ${
      isIncluded && order.tax
        ? html`<div class="muted">
            <dt>${texts.includedTax}</dt>
            <dd>${money(page, order.tax)}</dd>
          </div>`
        : ''
    }
  </dl>`;
}
