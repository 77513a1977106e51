import { defineApp } from '@ecwid-kit/app-sdk';
import { settingsSchema } from './settings.ts';

export const volumeDiscount = defineApp({
  clientId: 'volume-discount',
  name: 'Volume discount',
  scopes: ['read_store_profile', 'add_to_cp'],
  settings: settingsSchema,
});
