import type { Operations } from '@ecwid-kit/types';
import { notFound } from '../../rest/api-error.ts';
import type { Handlers } from '../../rest/call.ts';
import { pageOf } from '../../rest/pages.ts';
import { searchSubscriptions } from './search-subscriptions.ts';
import { getSubscription, withOrders } from './subscription-repository.ts';
import { updateSubscription } from './update-subscription.ts';

/** Answers the calls for recurring subscriptions. */
export const subscriptionHandlers: Handlers<Operations['subscriptions']> = {
  async search({ platform, storeId, query }) {
    const page = pageOf(query);
    const { total, items } = await searchSubscriptions(platform.db, storeId, query, page);
    return { total, count: items.length, ...page, items };
  },

  async get({ platform, storeId, params: { subscriptionId } }) {
    const { subscription } = await getSubscription(platform.db, storeId, subscriptionId);
    const [answer] = await withOrders(platform.db, storeId, [subscription]);
    if (!answer) throw notFound(`Subscription with id ${subscriptionId} not found`);
    return answer;
  },

  update: (call) =>
    call.write(async (tx) => {
      await updateSubscription(tx, call.storeId, call.params.subscriptionId, call.body);
      return { updateCount: 1 };
    }),
};
