import { sql } from 'kysely';
import type { Db } from '../../storage/database.ts';
import {
  field,
  groupLines,
  groupOrders,
  itemCost,
  itemField,
  itemQuantity,
  itemRevenue,
  sumFigures,
  type Figure,
} from './order-figures.ts';
import type { Period } from './report-periods.ts';
import { groupVisits, sumVisits } from './visit-figures.ts';

/** A row of a table, a slice or a bar. */
export interface Row {
  readonly name: string;
  readonly value: number;
}

/** Works out the rows of a report for a period. */
export type RowsOf = (db: Db, storeId: number, period: Period) => Promise<Row[]>;

/** Figures of a period, one row each. */
export const figureRows =
  (...figures: readonly Figure[]): RowsOf =>
  async (db, storeId, period) => {
    const [sums] = await sumFigures(db, storeId, [period], figures);
    return figures.map((name) => ({ name, value: sums?.[name] ?? 0 }));
  };

/** How many orders there are of each value of a field, most first. */
export const ordersBy =
  (by: ReturnType<typeof field>): RowsOf =>
  async (db, storeId, period) =>
    (await groupOrders(db, storeId, period, by)).map(({ name, orders }) => ({ name, value: orders }));

const productName = sql`max(${itemField('$.name')})`;
const ofProduct = { by: sql`coalesce(${itemField('$.productId')}, ${itemField('$.name')})`, name: productName };

const linesBy =
  (grouping: Parameters<typeof groupLines>[3]): RowsOf =>
  async (db, storeId, period) =>
    (await groupLines(db, storeId, period, grouping)).map(({ name, value }) => ({ name, value }));

export const productsSold = linesBy({ ...ofProduct, value: itemQuantity });
export const productProfits = linesBy({ ...ofProduct, value: sql`${itemRevenue} - ${itemCost}` });
export const categoriesSold = linesBy({
  by: itemField('$.categoryId'),
  name: sql`(select category.name from category
    where category.store_id = shop_order.store_id and category.id = ${itemField('$.categoryId')})`,
  value: itemQuantity,
});

export const customerName = sql`case when shop_order.email = '' then null
  else coalesce(${field('$.billingPerson.name')}, ${field('$.shippingPerson.name')}, shop_order.email) end`;

/** Where an order's buyer came from, as far as the order says. */
export const marketingSource = sql`coalesce(
  ${field('$.utmData.source')}, ${field('$.utmData[0].source')}, ${field('$.globalReferer')}, 'Direct')`;

/** Whether its buyer had ordered before. */
export const newOrRepeat = sql`case when shop_order.email != '' and exists (
    select 1 from shop_order as earlier
    where earlier.store_id = shop_order.store_id and earlier.unfinished = 0 and earlier.email = shop_order.email
      and (earlier.created, earlier.internal_id) < (shop_order.created, shop_order.internal_id)
  ) then 'Repeat' else 'New' end`;

export const acceptedMarketing = sql`case when ${field('$.acceptMarketing')} = 1 then 'Accepted' else 'Not accepted' end`;

/** Discounts by what the merchant called them. */
export const discountRows: RowsOf = async (db, storeId, { from, to }) => {
  const { rows } = await sql<Row>`
    select coalesce(json_extract(info.value, '$.description'), json_extract(info.value, '$.base')) as name, count(*) as value
    from shop_order, json_each(shop_order.doc, '$.discountInfo') as info
    where store_id = ${storeId} and unfinished = 0 and created between ${from} and ${to}
    group by 1 having name is not null order by value desc, name`.execute(db);
  return rows;
};

/** Stock that is counted, the least first. It is what there is now, whatever the period. */
export const stockRows: RowsOf = async (db, storeId) => {
  const { rows } = await sql<Row>`
    select json_extract(doc, '$.name') as name, json_extract(doc, '$.quantity') as value from product
    where store_id = ${storeId} and json_extract(doc, '$.quantity') is not null
    order by value, id limit 100`.execute(db);
  return rows;
};

/** Products by how many customers have them among their favorites. */
export const favoriteRows: RowsOf = async (db, storeId) => {
  const { rows } = await sql<Row>`
    select json_extract(product.doc, '$.name') as name, count(*) as value
    from customer, json_each(customer.doc, '$.favorites') as favorite
    join product on product.store_id = customer.store_id and product.id = json_extract(favorite.value, '$.productId')
    where customer.store_id = ${storeId}
    group by product.id order by value desc, name limit 100`.execute(db);
  return rows;
};

/** Customers of a period, by whether they accept marketing e-mails. */
export const consentRows: RowsOf = async (db, storeId, { from, to }) => {
  const { rows } = await sql<Row>`
    select case when json_extract(doc, '$.acceptMarketing') = 1 then 'Accepted' else 'Not accepted' end as name, count(*) as value
    from customer where store_id = ${storeId} and created between ${from} and ${to}
    group by 1 order by 1`.execute(db);
  return rows;
};

/** Orders that were begun in the period and not placed: how many, and what they would have come to. */
export const abandonedRows: RowsOf = async (db, storeId, { from, to }) => {
  const { rows } = await sql<{ carts: number; amount: number }>`
    select count(*) as carts, coalesce(sum(total), 0) as amount from shop_order
    where store_id = ${storeId} and unfinished = 1 and created between ${from} and ${to}`.execute(db);
  return [
    { name: 'abandonedCarts', value: rows[0]?.carts ?? 0 },
    { name: 'abandonedRevenue', value: rows[0]?.amount ?? 0 },
  ];
};

/** From the first page to the order: who has an order has been at every step from the cart on. */
export const funnelRows: RowsOf = async (db, storeId, period) => {
  const { from, to } = period;
  const { rows } = await sql<{ placed: number; begun: number; filled: number }>`
    with begun as (
      select cart_id, unfinished from shop_order
      where store_id = ${storeId} and unfinished in (0, 1) and created between ${from} and ${to}
    )
    select (select count(*) from begun where unfinished = 0) as placed, (select count(*) from begun) as begun,
      (select count(*) from (
        select cart_id from begun union
        select cart_id from cart where store_id = ${storeId} and updated between ${from} and ${to}
      )) as filled`.execute(db);
  const [steps] = rows;
  return [
    { name: 'visitors', value: (await sumVisits(db, storeId, [period]))[0]?.visitors ?? 0 },
    { name: 'addedToCart', value: steps?.filled ?? 0 },
    { name: 'startedCheckout', value: steps?.begun ?? 0 },
    { name: 'purchased', value: steps?.placed ?? 0 },
  ];
};

/** How many browsers there were of each kind, most first. */
export const visitorsBy =
  (by: Parameters<typeof groupVisits>[3]): RowsOf =>
  (db, storeId, period) =>
    groupVisits(db, storeId, period, by);

/** What nobody measures here. */
export const noRows: RowsOf = () => Promise.resolve([]);
