import type { Operations } from '@ecwid-kit/types';
import { paymentOptionRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['paymentOptions'];

/** Makes the calls of `paymentOptions`, and no others. */
export const createPaymentOptions: MakeResource<Calls> = createResource<Calls>('paymentOptions', paymentOptionRoutes);
