import type { Operations } from '@ecwid-kit/types';
import { variationRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `productVariations`, and no others. */
export const createProductVariations = createResource<Operations['productVariations']>(
  'productVariations',
  variationRoutes,
);
