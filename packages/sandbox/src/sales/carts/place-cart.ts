import type { PlacedCart } from '@ecwid-kit/types';
import type { WriteTransaction } from '../../platform/platform.ts';
import { apiError } from '../../rest/api-error.ts';
import { toOrder } from '../orders/order-repository.ts';
import { updateOrder } from '../orders/write-order.ts';
import { getOrderOfCart, markRecovered } from './cart-repository.ts';

/**
 * Makes an order of an abandoned cart. Nobody has paid for it, so it awaits its payment: assumed, the reference names
 * the answer only. A cart that was placed before is not placed again.
 */
export async function placeAbandonedCart(tx: WriteTransaction, storeId: number, cartId: string): Promise<PlacedCart> {
  const stored = await getOrderOfCart(tx.db, storeId, cartId);
  if (!stored.unfinished) {
    const { id } = toOrder(stored);
    throw apiError('CONSTRAINT_VIOLATION', 'The cart was placed before', `It is the order ${id}.`);
  }
  await markRecovered(tx.db, storeId, stored.internalId);
  const { order } = await updateOrder(tx, storeId, stored, { paymentStatus: 'AWAITING_PAYMENT' });
  return {
    id: order.id,
    orderNumber: order.orderNumber ?? stored.internalId,
    vendorOrderNumber: order.vendorOrderNumber ?? order.id,
    cartId: stored.cartId,
  };
}
