import { route } from '../contract/route.ts';

/** The calls for pictures as such. Known from the vendor's own client. */
export const imageRoutes = {
  mainColors: route({ method: 'POST', path: '/images/main-colors', scopes: ['read_catalog'], repeatable: true }),
} as const;
