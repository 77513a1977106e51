import type { Operations } from '@ecwid-kit/types';
import { customerGroupRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `customerGroups`, and no others. */
export const createCustomerGroups = createResource<Operations['customerGroups']>('customerGroups', customerGroupRoutes);
