import type { Operations } from '@ecwid-kit/types';
import { checkoutExtraFieldRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `checkoutExtraFields`, and no others. */
export const createCheckoutExtraFields = createResource<Operations['checkoutExtraFields']>(
  'checkoutExtraFields',
  checkoutExtraFieldRoutes,
);
