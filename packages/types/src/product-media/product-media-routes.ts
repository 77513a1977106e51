import { route } from '../contract/route.ts';
import { productImageRoutes } from './product-image-routes.ts';
import { productVideoRoutes } from './product-video-routes.ts';

/** The calls for what a product shows of itself: pictures, videos, and all of them at once. */
export const productMediaRoutes = {
  ...productImageRoutes,
  ...productVideoRoutes,
  update: route({ method: 'PUT', path: '/products/{productId}/media', scopes: ['update_catalog'] }),
} as const;
