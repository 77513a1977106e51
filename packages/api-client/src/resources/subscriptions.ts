import type { Operations } from '@ecwid-kit/types';
import { subscriptionRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `subscriptions`, and no others. */
export const createSubscriptions = createResource<Operations['subscriptions']>('subscriptions', subscriptionRoutes);
