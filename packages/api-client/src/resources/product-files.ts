import type { Operations } from '@ecwid-kit/types';
import { productFileRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `productFiles`, and no others. */
export const createProductFiles = createResource<Operations['productFiles']>('productFiles', productFileRoutes);
