import type { Operations } from '@ecwid-kit/types';
import { shippingOptionRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `shippingOptions`, and no others. */
export const createShippingOptions = createResource<Operations['shippingOptions']>(
  'shippingOptions',
  shippingOptionRoutes,
);
