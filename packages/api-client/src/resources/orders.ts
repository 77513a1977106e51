import type { Operations } from '@ecwid-kit/types';
import { orderRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['orders'];

/** Makes the calls of `orders`, and no others. */
export const createOrders: MakeResource<Calls> = createResource<Calls>('orders', orderRoutes);
