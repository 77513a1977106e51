import { categoryRoutes } from './categories/category-routes.ts';
import { productTypeRoutes } from './product-types/product-type-routes.ts';
import { productRoutes } from './products/product-routes.ts';
import { variationRoutes } from './products/variation-routes.ts';

/** Every REST call, without schemas: what a client needs at run time. */
export const routes = {
  products: productRoutes,
  productVariations: variationRoutes,
  productTypes: productTypeRoutes,
  categories: categoryRoutes,
} as const;
