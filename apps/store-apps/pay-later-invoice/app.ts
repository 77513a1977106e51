import { defineApp } from '@ecwid-kit/app-sdk';
import { settingsSchema } from './settings.ts';

export const payLaterInvoice = defineApp({
  clientId: 'pay-later-invoice',
  name: 'Pay later invoice',
  scopes: ['read_store_profile', 'add_to_cp'],
  settings: settingsSchema,
});
