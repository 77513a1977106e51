import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../storage/database.ts';
import type { Period } from './report-periods.ts';

// Documents are read with SQLite's JSON functions: a report is rare, an order is not, and columns for each figure would
// cost every order a write.

/** A value of an order's document. */
export const field = (path: string): RawBuilder<unknown> => sql`json_extract(shop_order.doc, ${path})`;
const amount = (path: string) => sql`coalesce(${field(path)}, 0)`;

/** What has been paid and not paid back, in full or in part: assumed, the reference does not say which orders count. */
const isPaid = sql`shop_order.payment_status in ('PAID', 'PARTIALLY_REFUNDED')`;
const ofPaid = (value: RawBuilder<unknown>) => sql`case when ${isPaid} then ${value} else 0 end`;
const ofItems = (value: RawBuilder<unknown>) =>
  sql`(select coalesce(sum(${value}), 0) from json_each(shop_order.doc, '$.items') as item)`;

/** A value of a line, where lines are `item`. */
export const itemField = (path: string): RawBuilder<unknown> => sql`json_extract(item.value, ${path})`;
const quantity = sql`coalesce(${itemField('$.quantity')}, 1)`;
export const itemRevenue = sql`coalesce(${itemField('$.price')}, 0) * ${quantity}`;
export const itemCost = sql`coalesce(${itemField('$.costPrice')}, 0) * ${quantity}`;
export const itemQuantity = quantity;

const revenue = ofPaid(sql`shop_order.total - ${amount('$.refundedAmount')}`);
const cost = ofPaid(ofItems(itemCost));
const tax = ofPaid(amount('$.tax'));
const shipping = ofPaid(amount('$.shippingOption.shippingRate'));

/** What of an order can be summed. */
const FIGURES = {
  orders: sql`1`,
  productsSold: ofItems(quantity),
  revenue,
  costOfGoods: cost,
  tax,
  shipping,
  expenses: sql`(${cost} + ${tax} + ${shipping})`,
  profit: sql`(${revenue} - ${cost} - ${tax} - ${shipping})`,
  refunds: amount('$.refundedAmount'),
  tips: sql`(select coalesce(sum(coalesce(json_extract(fee.value, '$.total'), json_extract(fee.value, '$.value'), 0)), 0)
    from json_each(shop_order.doc, '$.customSurcharges') as fee
    where lower(json_extract(fee.value, '$.id')) like 'tip%')`,
  giftCardsRedeemed: amount('$.giftCardRedemption'),
  giftCardsSold: sql`(select coalesce(sum(${itemRevenue}), 0) from json_each(shop_order.doc, '$.items') as item
    where ${itemField('$.giftCard')} = 1)`,
} as const satisfies Record<string, RawBuilder<unknown>>;

export type Figure = keyof typeof FIGURES;

/** Sums figures of the placed orders of each period, in the order of the periods. */
export async function sumFigures<F extends Figure>(
  db: Db,
  storeId: number,
  periods: readonly Period[],
  figures: readonly F[],
): Promise<Record<F, number>[]> {
  const bounds = JSON.stringify(periods.map(({ from, to }) => [from, to]));
  const sums = figures.map(
    (figure) =>
      sql`coalesce(sum(case when shop_order.internal_id is not null then ${FIGURES[figure]} end), 0) as ${sql.ref(figure)}`,
  );
  const { rows } = await sql<Record<F, number>>`
    select ${sql.join(sums)}
    from json_each(${bounds}) as period
    left join shop_order on shop_order.store_id = ${storeId} and shop_order.unfinished = 0
      and shop_order.created between json_extract(period.value, '$[0]') and json_extract(period.value, '$[1]')
    group by period.key order by period.key`.execute(db);
  return rows;
}

/** A group of orders or of lines. */
export interface Group {
  readonly name: string;
  readonly orders: number;
  readonly value: number;
}

/** Longest table: assumed, the reference speaks of a top without its length. */
const TOP_LENGTH = 100;

/** Groups the placed orders of a period by a value, the largest group first. Orders without the value are left out. */
export async function groupOrders(
  db: Db,
  storeId: number,
  { from, to }: Period,
  by: RawBuilder<unknown>,
): Promise<Group[]> {
  const { rows } = await sql<Group>`
    select ${by} as name, count(*) as orders, sum(${FIGURES.revenue}) as value
    from shop_order
    where store_id = ${storeId} and unfinished = 0 and created between ${from} and ${to}
    group by 1 having name is not null and name != ''
    order by orders desc, value desc, name limit ${TOP_LENGTH}`.execute(db);
  return rows;
}

interface LineGrouping {
  /** What makes lines one group. */
  readonly by: RawBuilder<unknown>;
  readonly name: RawBuilder<unknown>;
  readonly value: RawBuilder<unknown>;
}

/** Groups the lines of the placed orders of a period, the group of the highest value first. */
export async function groupLines(
  db: Db,
  storeId: number,
  { from, to }: Period,
  { by, name, value }: LineGrouping,
): Promise<Group[]> {
  const { rows } = await sql<Group>`
    select ${name} as name, count(distinct shop_order.internal_id) as orders, sum(${value}) as value
    from shop_order, json_each(shop_order.doc, '$.items') as item
    where shop_order.store_id = ${storeId} and unfinished = 0 and created between ${from} and ${to}
    group by ${by} having name is not null and name != ''
    order by value desc, name limit ${TOP_LENGTH}`.execute(db);
  return rows;
}
