import type { AbandonedCart, operations, QueryOf } from '@ecwid-kit/types';
import type { Db } from '../../storage/database.ts';
import { mentions } from '../../storage/text-index.ts';
import { withFacet } from '../sales-facets.ts';
import { abandonedCarts, CART_COLUMNS } from './abandoned-carts.ts';
import { describeCarts } from './cart-document.ts';

type CartFilter = QueryOf<typeof operations.carts.search>;

/** Finds abandoned carts, the newest first. `offset` and `limit` are the caller's to bound. */
export async function searchCarts(
  db: Db,
  storeId: number,
  filter: CartFilter,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ total: number; items: AbandonedCart[] }> {
  let matching = abandonedCarts(db, storeId);
  if (!filter.showHidden) matching = matching.where('shop_order.hidden', '=', 0);
  if (filter.totalFrom !== undefined) matching = matching.where('shop_order.total', '>=', filter.totalFrom);
  if (filter.totalTo !== undefined) matching = matching.where('shop_order.total', '<=', filter.totalTo);
  if (filter.createdFrom !== undefined) matching = matching.where('shop_order.created', '>=', filter.createdFrom);
  if (filter.createdTo !== undefined) matching = matching.where('shop_order.created', '<=', filter.createdTo);
  if (filter.updatedFrom !== undefined) matching = matching.where('shop_order.updated', '>=', filter.updatedFrom);
  if (filter.updatedTo !== undefined) matching = matching.where('shop_order.updated', '<=', filter.updatedTo);
  const { email, customerId } = filter;
  if (email !== undefined) matching = matching.where('shop_order.email', '=', email.trim().toLowerCase());
  if (customerId !== undefined) {
    const emails = db
      .selectFrom('customer')
      .select('email')
      .where('store_id', '=', storeId)
      .where('id', '=', customerId);
    matching = matching.where((eb) =>
      eb.or([
        eb('shop_order.customer_id', '=', customerId),
        eb.and([eb('shop_order.customer_id', 'is', null), eb('shop_order.email', 'in', emails)]),
      ]),
    );
  }
  const { customer, couponCode } = filter;
  if (customer !== undefined) matching = matching.where(() => mentions('shop_order', customer));
  if (couponCode !== undefined) {
    const withCoupon = withFacet(db, storeId, 'order', 'coupon', [couponCode]);
    matching = matching.where('shop_order.internal_id', 'in', withCoupon);
  }
  const { total } = await matching.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await matching
    .select(CART_COLUMNS)
    .orderBy('shop_order.created', 'desc')
    .orderBy('shop_order.internal_id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return { total, items: await describeCarts(db, storeId, rows) };
}
