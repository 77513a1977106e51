import type { Operations } from '@ecwid-kit/types';
import { orderItemFileRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `orderItemFiles`, and no others. */
export const createOrderItemFiles = createResource<Operations['orderItemFiles']>('orderItemFiles', orderItemFileRoutes);
