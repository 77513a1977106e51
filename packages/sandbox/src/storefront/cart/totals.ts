import { html } from 'hono/html';
import type { Quote } from '../../shop/index.ts';
import { NONE, type Html } from '../html/html.ts';
import { promotionRows, volumeOfPromotions } from './promotion-rows.ts';
import { money, type PageContext } from '../visit/page-context.ts';

interface TotalRow {
  readonly name: string;
  readonly amount: string;
}

/** How the total came about, row by row. */
export function totals(page: PageContext, quote: Quote): Html | Promise<Html> {
  const { texts } = page;
  const rows = totalRows(page, quote);
  return html`<dl class="totals tabular">
    ${rows.map(
      ({ name, amount }) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${amount}</dd>
        </div>`,
    )}
    <div class="grand-total">
      <dt>${texts.total}</dt>
      <dd data-total>${money(page, quote.order.total)}</dd>
    </div>
    ${
      quote.order.pricesIncludeTax && quote.order.tax > 0
        ? html`<div class="muted">
            <dt>${texts.includedTax}</dt>
            <dd>${money(page, quote.order.tax)}</dd>
          </div>`
        : NONE
    }
  </dl>`;
}

function totalRows(page: PageContext, quote: Quote): TotalRow[] {
  const { texts } = page;
  const { order } = quote;
  const rows: TotalRow[] = [{ name: texts.subtotal, amount: money(page, order.subtotal) }];
  const minus = (name: string, amount: number) => {
    if (amount > 0) rows.push({ name, amount: `−${money(page, amount)}` });
  };
  minus(texts.couponDiscount(order.discountCoupon?.code ?? ''), order.couponDiscount);
  const promotions = promotionRows(order.items);
  const byVolume = order.volumeDiscount - volumeOfPromotions(promotions);
  if (byVolume >= 0.0005) minus(texts.volumeDiscount, byVolume);
  for (const { name, amount } of promotions) minus(name || texts.discount, amount);
  minus(texts.memberDiscount, order.membershipBasedDiscount + order.totalAndMembershipBasedDiscount);
  const custom = order.discountInfo.filter(({ base }) => base === 'CUSTOM');
  for (const [index, amount] of order.customDiscount.entries()) {
    minus(custom[index]?.description || texts.discount, amount);
  }
  for (const { description, descriptionTranslated, total } of order.customSurcharges) {
    rows.push({ name: descriptionTranslated || description, amount: money(page, total) });
  }
  rows.push(...shippingRow(page, quote));
  if (order.handlingFee && order.handlingFee.value > 0) {
    rows.push({ name: order.handlingFee.name || texts.handling, amount: money(page, order.handlingFee.value) });
  }
  if (!order.pricesIncludeTax && order.tax > 0) rows.push({ name: texts.tax, amount: money(page, order.tax) });
  minus(texts.giftCard, order.giftCardRedemption);
  return rows;
}

function shippingRow(page: PageContext, { order, lines }: Quote): TotalRow[] {
  const { texts } = page;
  if (!lines.some(({ item }) => item.isShippingRequired)) return [];
  const chosen = order.shippingOption;
  if (!chosen) return [{ name: texts.shipping, amount: texts.shippingLater }];
  const rate = chosen.discountedShippingRate ?? chosen.shippingRate;
  const name = chosen.isPickup ? texts.pickup : texts.shipping;
  return [{ name, amount: rate === 0 ? texts.free : money(page, rate) }];
}
