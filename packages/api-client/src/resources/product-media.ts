import type { Operations } from '@ecwid-kit/types';
import { productMediaRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['productMedia'];

/** Makes the calls of `productMedia`, and no others. */
export const createProductMedia: MakeResource<Calls> = createResource<Calls>('productMedia', productMediaRoutes);
