import type { Operations } from '@ecwid-kit/types';
import { productTypeRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['productTypes'];

/** Makes the calls of `productTypes`, and no others. */
export const createProductTypes: MakeResource<Calls> = createResource<Calls>('productTypes', productTypeRoutes);
