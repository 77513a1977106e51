import { defineApp } from '@ecwid-kit/app-sdk';
import { findDiscounts } from './find-discount.ts';
import { listing } from './listing.ts';
import { settingsSchema } from './settings.ts';

export const volumeDiscount = defineApp({
  clientId: 'volume-discount',
  name: 'Volume discount',
  scopes: ['read_store_profile', 'update_store_profile', 'customize_cart_calculation', 'add_to_cp'],
  settings: settingsSchema,
  listing,
  page: { title: 'Volume discount', section: 'marketing' },
  discount: ({ cart, settings }) => ({ discounts: findDiscounts(cart, settings) }),
});
