import type { AppListing } from '@ecwid-kit/types/control';

export const listing: AppListing = {
  tagline: 'Sell now, send the invoice along',
  description:
    '<p>Adds “pay by invoice” to the checkout. Shoppers see their order once more, agree, and pay within the days you set.</p>',
  developer: 'Ecwid kit demo',
  categories: ['payment'],
};
