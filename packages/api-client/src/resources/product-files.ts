import type { Operations } from '@ecwid-kit/types';
import { productFileRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['productFiles'];

/** Makes the calls of `productFiles`, and no others. */
export const createProductFiles: MakeResource<Calls> = createResource<Calls>('productFiles', productFileRoutes);
