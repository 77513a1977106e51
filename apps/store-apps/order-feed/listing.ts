import type { AppListing } from '@ecwid-kit/types/control';

export const listing: AppListing = {
  tagline: 'Every order in one searchable list',
  description:
    '<p>Follows your orders as they come in and change. Find them by any word, status or day, and take them along as a CSV file.</p>',
  developer: 'Ecwid kit demo',
  categories: ['store management'],
};
