import type { Operations } from '@ecwid-kit/types';
import type { Handlers } from '../../rest/call.ts';
import { pageOf } from '../../rest/pages.ts';
import { updateOrder } from '../orders/write-order.ts';
import { getCart, getOrderOfCart } from './cart-repository.ts';
import { placeAbandonedCart } from './place-cart.ts';
import { searchCarts } from './search-carts.ts';

/** Answers the calls for abandoned carts. */
export const cartHandlers: Handlers<Operations['carts']> = {
  async search({ platform, storeId, query }) {
    const page = pageOf(query);
    const { total, items } = await searchCarts(platform.db, storeId, query, page);
    return { total, count: items.length, ...page, items };
  },

  get: ({ platform, storeId, params }) => getCart(platform.db, storeId, params.cartId),

  update: (call) =>
    call.write(async (tx) => {
      const stored = await getOrderOfCart(tx.db, call.storeId, call.params.cartId);
      await updateOrder(tx, call.storeId, stored, call.body);
      tx.touch(call.storeId, 'abandonedSales');
      return { updateCount: 1 };
    }),

  place: (call) => call.write((tx) => placeAbandonedCart(tx, call.storeId, call.params.cartId)),
};
