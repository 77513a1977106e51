import type { Operations } from '@ecwid-kit/types';
import { customerRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `customers`, and no others. */
export const createCustomers = createResource<Operations['customers']>('customers', customerRoutes);
