import type { Operations } from '@ecwid-kit/types';
import { cartRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `carts`, and no others. */
export const createCarts = createResource<Operations['carts']>('carts', cartRoutes);
