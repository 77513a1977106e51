import type { ControlOperations } from '@ecwid-kit/types/control';
import { placeOf, reviewerOf } from '../catalog/reviews/reviews-of-order.ts';
import { createReview } from '../catalog/reviews/write-reviews.ts';
import { getStoredOrder, toOrder } from '../sales/orders/order-repository.ts';
import type { ControlHandlers } from './control-call.ts';

/** Leaves product reviews where no shopper is. */
export const reviewHandlers: ControlHandlers<Pick<ControlOperations['stores'], 'addReview'>> = {
  addReview: ({ params, body: { orderId, ...said }, write }) =>
    write(async (tx) => {
      const { storeId } = params;
      if (orderId === undefined) return { id: (await createReview(tx, storeId, said)).id };
      const order = toOrder(await getStoredOrder(tx.db, storeId, orderId));
      const itemId = order.items?.find(({ productId }) => productId === said.productId)?.id;
      const review = { ...reviewerOf(order), ...said, order: placeOf(order, itemId) };
      return { id: (await createReview(tx, storeId, review)).id };
    }),
};
