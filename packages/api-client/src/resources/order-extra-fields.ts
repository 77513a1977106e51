import type { Operations } from '@ecwid-kit/types';
import { orderExtraFieldRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `orderExtraFields`, and no others. */
export const createOrderExtraFields = createResource<Operations['orderExtraFields']>(
  'orderExtraFields',
  orderExtraFieldRoutes,
);
