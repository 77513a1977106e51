import type { Operations } from '@ecwid-kit/types';
import { orderItemFileRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['orderItemFiles'];

/** Makes the calls of `orderItemFiles`, and no others. */
export const createOrderItemFiles: MakeResource<Calls> = createResource<Calls>('orderItemFiles', orderItemFileRoutes);
