import type { WriteTransaction } from '../../platform/platform.ts';
import { addToStats, customerOfOrder, emitCustomerBought } from '../customers/customer-of-order.ts';
import { countCouponUse } from '../discount-coupons/count-coupon-use.ts';
import { beginSubscriptions } from '../subscriptions/begin-subscriptions.ts';
import { saveOrder, type OrderToSave } from './order-repository.ts';
import { moveStock } from './order-stock.ts';

/**
 * Places an order: it gets its customer, takes its goods from the stock and uses up its coupon. Whether orders made by
 * API take from the stock is not documented; here they do, for lines that name a product whose stock is counted.
 */
export async function placeOrder(tx: WriteTransaction, storeId: number, placed: OrderToSave): Promise<OrderToSave> {
  const found = await customerOfOrder(tx, storeId, placed.order);
  const ofCustomer = found ? { ...placed.order, customerId: found.customer.id } : placed.order;
  const order = await beginSubscriptions(tx, storeId, ofCustomer);
  const next = { ...placed, order, unfinished: false };
  await saveOrder(tx.db, storeId, next);
  tx.emit({
    storeId,
    type: 'order.created',
    entityId: order.internalId ?? 0,
    data: {
      orderId: order.id,
      newPaymentStatus: order.paymentStatus,
      newFulfillmentStatus: order.fulfillmentStatus,
    },
  });
  if (order.paymentStatus !== 'CANCELLED') await moveStock(tx, storeId, order, 'take');
  if (order.discountCoupon?.code) await countCouponUse(tx, storeId, order.discountCoupon.code);
  if (found) {
    await addToStats(tx, storeId, found.customer, order);
    if (!found.isNew) emitCustomerBought(tx, storeId, found.customer);
  }
  return next;
}
