import type { Operations } from '@ecwid-kit/types';
import { orderRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `orders`, and no others. */
export const createOrders = createResource<Operations['orders']>('orders', orderRoutes);
