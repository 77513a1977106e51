import type { Operations } from '@ecwid-kit/types';
import { productRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['products'];

/** Makes the calls of `products`, and no others. */
export const createProducts: MakeResource<Calls> = createResource<Calls>('products', productRoutes);
