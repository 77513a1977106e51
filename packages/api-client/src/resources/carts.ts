import type { Operations } from '@ecwid-kit/types';
import { cartRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['carts'];

/** Makes the calls of `carts`, and no others. */
export const createCarts: MakeResource<Calls> = createResource<Calls>('carts', cartRoutes);
