import type { Operations } from '@ecwid-kit/types';
import { orderStatusRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['orderStatuses'];

/** Makes the calls of `orderStatuses`, and no others. */
export const createOrderStatuses: MakeResource<Calls> = createResource<Calls>('orderStatuses', orderStatusRoutes);
