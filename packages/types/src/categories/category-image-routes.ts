import { route } from '../contract/route.ts';

const image = '/categories/{categoryId}/image';

/** The calls for the picture of a category. */
export const categoryImageRoutes = {
  upload: route({ method: 'POST', path: image, scopes: ['update_catalog'], bodyType: 'binary' }),
  uploadAsync: route({ method: 'POST', path: `${image}/async`, scopes: ['update_catalog'] }),
  delete: route({ method: 'DELETE', path: image, scopes: ['update_catalog'] }),
} as const;
