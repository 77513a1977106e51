import { defineApp } from '@ecwid-kit/app-sdk';
import { openFeed, type Feed } from './feed/feed.ts';
import { feedRoutes } from './feed-routes.ts';
import { followOrder, importOrders } from './follow-orders.ts';
import { listing } from './listing.ts';
import { settingsSchema } from './settings.ts';

export const orderFeed = defineApp({
  clientId: 'order-feed',
  name: 'Order feed',
  scopes: ['read_store_profile', 'update_store_profile', 'read_orders', 'add_to_cp'],
  settings: settingsSchema,
  listing,
  page: { title: 'Order feed', section: 'sales' },
  open: async ({ database }): Promise<Feed> => {
    if (!database) throw new Error('order-feed keeps orders: its host needs a database');
    return openFeed(database);
  },
  webhooks: {
    'order.created': followOrder,
    'order.updated': followOrder,
    'order.deleted': followOrder,
    'customer.personalDataRemovalRequest': async ({ event, storeId, services: feed }) => {
      if (event.data) await feed.forgetCustomer(storeId, event.data.customerEmail);
    },
  },
  onInstalled: async (context) => importOrders(context),
  onUninstalled: async ({ storeId, services: feed }) => feed.clear(storeId),
  routes: feedRoutes,
});
