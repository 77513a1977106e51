import type { Operations } from '@ecwid-kit/types';
import { productTypeRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `productTypes`, and no others. */
export const createProductTypes = createResource<Operations['productTypes']>('productTypes', productTypeRoutes);
