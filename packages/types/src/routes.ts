import { productRoutes } from './products/product-routes.ts';

/** Every REST call, without schemas: what a client needs at run time. */
export const routes = {
  products: productRoutes,
} as const;
