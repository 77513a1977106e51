import type { Operations } from '@ecwid-kit/types';
import { checkoutExtraFieldRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['checkoutExtraFields'];

/** Makes the calls of `checkoutExtraFields`, and no others. */
export const createCheckoutExtraFields: MakeResource<Calls> = createResource<Calls>(
  'checkoutExtraFields',
  checkoutExtraFieldRoutes,
);
