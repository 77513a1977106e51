import type { Operations } from '@ecwid-kit/types';
import { billingRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['billing'];

/** Makes the calls of `billing`, and no others. */
export const createBilling: MakeResource<Calls> = createResource<Calls>('billing', billingRoutes);
