import { defineApp } from '@ecwid-kit/app-sdk';
import { listing } from './listing.ts';
import { settingsSchema } from './settings.ts';
import { showPage } from './show-page.ts';
import { takeDecision } from './take-decision.ts';

export const payLaterInvoice = defineApp({
  clientId: 'pay-later-invoice',
  name: 'Pay later by invoice',
  scopes: [
    'read_store_profile',
    'update_store_profile',
    'read_orders',
    'update_orders',
    'add_payment_method',
    'add_to_cp',
  ],
  settings: settingsSchema,
  listing,
  page: { title: 'Pay later', section: 'settings' },
  payment: showPage,
  routes: [{ method: 'POST', path: '/decision', access: 'none', handle: takeDecision }],
});
