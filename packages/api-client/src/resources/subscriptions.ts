import type { Operations } from '@ecwid-kit/types';
import { subscriptionRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['subscriptions'];

/** Makes the calls of `subscriptions`, and no others. */
export const createSubscriptions: MakeResource<Calls> = createResource<Calls>('subscriptions', subscriptionRoutes);
