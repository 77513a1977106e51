import type { Operations } from '@ecwid-kit/types';
import { shippingOptionRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['shippingOptions'];

/** Makes the calls of `shippingOptions`, and no others. */
export const createShippingOptions: MakeResource<Calls> = createResource<Calls>(
  'shippingOptions',
  shippingOptionRoutes,
);
