import type { Operations } from '@ecwid-kit/types';
import { orderExtraFieldRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['orderExtraFields'];

/** Makes the calls of `orderExtraFields`, and no others. */
export const createOrderExtraFields: MakeResource<Calls> = createResource<Calls>(
  'orderExtraFields',
  orderExtraFieldRoutes,
);
