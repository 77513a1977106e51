import { defineApp } from '@ecwid-kit/app-sdk';
import { listing } from './listing.ts';
import { quoteParcels } from './quote-parcels.ts';
import { settingsSchema } from './settings.ts';

export const parcelRates = defineApp({
  clientId: 'parcel-rates',
  name: 'Parcel rates',
  scopes: ['read_store_profile', 'update_store_profile', 'add_shipping_method', 'add_to_cp'],
  settings: settingsSchema,
  listing,
  page: { title: 'Parcel rates', section: 'settings' },
  shipping: ({ cart, settings }) => quoteParcels(cart, settings),
});
