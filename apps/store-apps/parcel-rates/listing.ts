import type { AppListing } from '@ecwid-kit/types/control';

export const listing: AppListing = {
  tagline: 'Your own price lists for parcels, by weight and country',
  description:
    '<p>Set prices by weight and country for as many services as you use. Shoppers see what applies to their cart, with the days on the way.</p><ul><li>Free from an amount you choose</li><li>Pickup at the shop</li><li>Works as soon as it is installed</li></ul>',
  developer: 'Ecwid kit demo',
  categories: ['shipping'],
};
