import type { Operations } from '@ecwid-kit/types';
import { orderStatusRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `orderStatuses`, and no others. */
export const createOrderStatuses = createResource<Operations['orderStatuses']>('orderStatuses', orderStatusRoutes);
