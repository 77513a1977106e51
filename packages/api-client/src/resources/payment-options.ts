import type { Operations } from '@ecwid-kit/types';
import { paymentOptionRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `paymentOptions`, and no others. */
export const createPaymentOptions = createResource<Operations['paymentOptions']>('paymentOptions', paymentOptionRoutes);
