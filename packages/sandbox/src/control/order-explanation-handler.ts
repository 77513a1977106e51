import type { ControlOperations } from '@ecwid-kit/types/control';
import { findApp } from '../apps/app-repository.ts';
import { moneyWords, type ExplanationStep } from '../checkout/index.ts';
import { getStoredOrder, toOrder } from '../sales/orders/order-repository.ts';
import { explainWrittenOrder } from '../shop/explain-written-order.ts';
import { findExplanation } from '../shop/order-explanation.ts';
import type { Db } from '../storage/database.ts';
import { readProfile } from '../stores/store-profile.ts';
import { ApiError } from '../rest/api-error.ts';
import { findMemberScopes } from '../users/members.ts';
import type { ControlCaller, ControlHandlers } from './control-call.ts';

/** Answers how the total of an order came about. */
export const orderExplanationHandlers: ControlHandlers<Pick<ControlOperations['stores'], 'explainOrder'>> = {
  async explainOrder({ platform, caller, params }) {
    const { db } = platform;
    await checkSeesOrders(db, params.storeId, caller);
    const stored = await getStoredOrder(db, params.storeId, params.orderId);
    const order = toOrder(stored);
    const steps = await findExplanation(db, params.storeId, stored.internalId);
    // An app may have changed the amounts since: then what it wrote counts.
    const explains = steps && Math.abs(steps.reduce((sum, step) => sum + step.amount, 0) - order.total) < 0.0005;
    const told = explains ? steps : explainWrittenOrder(order, moneyWords(await readProfile(db, params.storeId)));
    const names = await appNames(db, told);
    return {
      total: order.total,
      calculated: Boolean(explains),
      steps: told.map(({ appId, ...step }) => {
        if (appId === undefined) return step;
        const appName = names.get(appId);
        return { ...step, clientId: appId, ...(appName !== undefined && { appName }) };
      }),
    };
  },
};

/** Throws the 403 of staff that has nothing to do with orders. */
async function checkSeesOrders(db: Db, storeId: number, caller: ControlCaller): Promise<void> {
  if (caller.kind !== 'user' || (await findMemberScopes(db, storeId, caller.userId))?.has('read_orders')) return;
  throw new ApiError({ status: 403, message: 'Your account does not have access to orders' });
}

/** By client id. Without those of apps that are gone. */
async function appNames(db: Db, steps: readonly ExplanationStep[]): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const appId of new Set(steps.map((step) => step.appId))) {
    const app = appId === undefined ? undefined : await findApp(db, appId);
    if (app) names.set(app.clientId, app.name);
  }
  return names;
}
