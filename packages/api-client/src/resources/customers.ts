import type { Operations } from '@ecwid-kit/types';
import { customerRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['customers'];

/** Makes the calls of `customers`, and no others. */
export const createCustomers: MakeResource<Calls> = createResource<Calls>('customers', customerRoutes);
