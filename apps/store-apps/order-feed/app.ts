import { defineApp } from '@ecwid-kit/app-sdk';
import { settingsSchema } from './settings.ts';

export const orderFeed = defineApp({
  clientId: 'order-feed',
  name: 'Order feed',
  scopes: ['read_store_profile', 'add_to_cp'],
  settings: settingsSchema,
});
