import type { Operations } from '@ecwid-kit/types';
import { customerContactRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['customerContacts'];

/** Makes the calls of `customerContacts`, and no others. */
export const createCustomerContacts: MakeResource<Calls> = createResource<Calls>(
  'customerContacts',
  customerContactRoutes,
);
