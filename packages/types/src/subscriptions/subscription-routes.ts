import { route } from '../contract/route.ts';

const list = '/subscriptions';
const one = `${list}/{subscriptionId}` as const;

/** The calls for recurring subscriptions. */
export const subscriptionRoutes = {
  search: route({ method: 'GET', path: list, scopes: ['read_subscriptions'], paging: 'offset' }),
  get: route({ method: 'GET', path: one, scopes: ['read_subscriptions'] }),
  update: route({ method: 'PUT', path: one, scopes: ['update_subscriptions'] }),
} as const;
