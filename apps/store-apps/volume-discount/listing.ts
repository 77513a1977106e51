import type { AppListing } from '@ecwid-kit/types/control';

export const listing: AppListing = {
  tagline: 'The more they buy, the less they pay',
  description:
    '<p>Discounts in steps, by the cart’s amount or by the number of items, for everybody or for some customer groups, on everything or on some products.</p>',
  developer: 'Ecwid kit demo',
  categories: ['marketing'],
};
