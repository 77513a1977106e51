import type { Operations } from '@ecwid-kit/types';
import { productMediaRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `productMedia`, and no others. */
export const createProductMedia = createResource<Operations['productMedia']>('productMedia', productMediaRoutes);
