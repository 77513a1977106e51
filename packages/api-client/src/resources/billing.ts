import type { Operations } from '@ecwid-kit/types';
import { billingRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `billing`, and no others. */
export const createBilling = createResource<Operations['billing']>('billing', billingRoutes);
