import type { Operations } from '@ecwid-kit/types';
import { customerExtraFieldRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `customerExtraFields`, and no others. */
export const createCustomerExtraFields = createResource<Operations['customerExtraFields']>(
  'customerExtraFields',
  customerExtraFieldRoutes,
);
