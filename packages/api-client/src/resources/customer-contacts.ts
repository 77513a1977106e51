import type { Operations } from '@ecwid-kit/types';
import { customerContactRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `customerContacts`, and no others. */
export const createCustomerContacts = createResource<Operations['customerContacts']>(
  'customerContacts',
  customerContactRoutes,
);
