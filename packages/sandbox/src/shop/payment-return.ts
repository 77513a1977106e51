import { findOrder, toOrder } from '../sales/orders/order-repository.ts';
import type { Platform } from '../platform/platform.ts';
import { readPaymentReturn } from './payment-key.ts';
import type { PaymentReturn } from './shop.ts';

/** Which page the shopper sees who comes back from a payment app: the order's status decides. */
export async function paymentReturn(
  platform: Pick<Platform, 'db' | 'secrets'>,
  storeId: number,
  query: URLSearchParams,
): Promise<PaymentReturn> {
  const claim = readPaymentReturn(platform, storeId, query);
  const stored = claim && (await findOrder(platform.db, storeId, claim.referenceTransactionId));
  if (!stored) return { page: 'not-found' };
  const { id: orderId, paymentStatus } = toOrder(stored);
  if (stored.unfinished) {
    const errorMsg = query.get('errorMsg')?.trim();
    return errorMsg ? { page: 'checkout', errorMsg } : { page: 'cart' };
  }
  if (paymentStatus === 'CANCELLED') return { page: 'checkout-error', orderId };
  return { page: 'thank-you', orderId, internalId: stored.internalId };
}
