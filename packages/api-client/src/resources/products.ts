import type { Operations } from '@ecwid-kit/types';
import { productRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `products`, and no others. */
export const createProducts = createResource<Operations['products']>('products', productRoutes);
