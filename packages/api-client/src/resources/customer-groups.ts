import type { Operations } from '@ecwid-kit/types';
import { customerGroupRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['customerGroups'];

/** Makes the calls of `customerGroups`, and no others. */
export const createCustomerGroups: MakeResource<Calls> = createResource<Calls>('customerGroups', customerGroupRoutes);
