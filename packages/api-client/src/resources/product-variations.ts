import type { Operations } from '@ecwid-kit/types';
import { variationRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['productVariations'];

/** Makes the calls of `productVariations`, and no others. */
export const createProductVariations: MakeResource<Calls> = createResource<Calls>('productVariations', variationRoutes);
