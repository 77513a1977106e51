import type { ControlOperations } from '@ecwid-kit/types/control';
import { getStoredOrder, toOrder } from '../sales/orders/order-repository.ts';
import { explainWrittenOrder } from '../shop/explain-written-order.ts';
import { findExplanation } from '../shop/order-explanation.ts';
import type { ControlHandlers } from './control-call.ts';

/** Answers how the total of an order came about. */
export const orderExplanationHandlers: ControlHandlers<Pick<ControlOperations['stores'], 'explainOrder'>> = {
  async explainOrder({ platform, params }) {
    const { db } = platform;
    const stored = await getStoredOrder(db, params.storeId, params.orderId);
    const order = toOrder(stored);
    const steps = await findExplanation(db, params.storeId, stored.internalId);
    // An app may have changed the amounts since: then what it wrote counts.
    const explains = steps && Math.abs(steps.reduce((sum, step) => sum + step.amount, 0) - order.total) < 0.0005;
    return {
      total: order.total,
      steps: (explains ? steps : explainWrittenOrder(order)).map(({ appId, ...step }) => ({
        ...step,
        ...(appId !== undefined && { clientId: appId }),
      })),
    };
  },
};
