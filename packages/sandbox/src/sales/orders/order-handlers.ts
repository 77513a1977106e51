import type { Operations } from '@ecwid-kit/types';
import type { Callbacks } from '../../callbacks/create-callbacks.ts';
import { apiError } from '../../rest/api-error.ts';
import { isPublicCaller, JsonText, type Handlers } from '../../rest/call.ts';
import { pageOf, textPage } from '../../rest/pages.ts';
import { calculateDraft } from './calculate-draft.ts';
import { findLastOrderText, getStoredOrder, toOrder } from './order-repository.ts';
import { repeatOrderUrl } from './repeat-order-url.ts';
import { searchOrders } from './search-orders.ts';
import { createOrder, removeOrder, updateOrder } from './write-order.ts';

/** Answers the order calls. `callbacks` asks the apps about a draft. */
export const orderHandlers = (callbacks: Callbacks): Handlers<Operations['orders']> => ({
  async search(call) {
    const page = pageOf(call.query);
    const { total, texts } = await searchOrders(call.platform.db, call.storeId, call.query, page);
    return textPage({ total, texts, ...page });
  },

  async get(call) {
    const { text } = await getStoredOrder(call.platform.db, call.storeId, call.params.orderId);
    return new JsonText(text);
  },

  async getLast(call) {
    const text = await findLastOrderText(call.platform.db, call.storeId, call.query.customerEmail);
    if (text === undefined) throw apiError('ORDER_NOT_FOUND', 'There is no such order');
    return new JsonText(text);
  },

  async getRepeatUrl(call) {
    const stored = await getStoredOrder(call.platform.db, call.storeId, call.params.orderId);
    return { repeatOrderUrl: repeatOrderUrl(call.storeId, toOrder(stored)) };
  },

  create: (call) =>
    call.write(async (tx) => {
      if (isPublicCaller(call) && call.body.paymentStatus === 'PAID') {
        throw apiError(
          'INSUFFICIENT_APP_SCOPE',
          'The public token cannot create paid orders',
          'Anybody can read a public token. Create the order as AWAITING_PAYMENT, or on a server with the secret token.',
        );
      }
      const { order } = await createOrder(call.platform, tx, call.storeId, call.body);
      return { id: order.internalId ?? 0, orderId: order.id };
    }),

  update: (call) =>
    call.write(async (tx) => {
      const stored = await getStoredOrder(tx.db, call.storeId, call.params.orderId);
      await updateOrder(tx, call.storeId, stored, call.body);
      return { updateCount: 1 };
    }),

  delete: (call) =>
    call.write(async (tx) => {
      await removeOrder(tx, call.storeId, await getStoredOrder(tx.db, call.storeId, call.params.orderId));
      return { deleteCount: 1 };
    }),

  calculate: ({ platform, storeId, body, trace }) =>
    calculateDraft({ platform, callbacks }, { storeId, draft: body, trace }),
});
