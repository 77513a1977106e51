import type { Operations } from '@ecwid-kit/types';
import { customerExtraFieldRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['customerExtraFields'];

/** Makes the calls of `customerExtraFields`, and no others. */
export const createCustomerExtraFields: MakeResource<Calls> = createResource<Calls>(
  'customerExtraFields',
  customerExtraFieldRoutes,
);
