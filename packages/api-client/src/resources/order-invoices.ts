import type { Operations } from '@ecwid-kit/types';
import { orderInvoiceRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `orderInvoices`, and no others. */
export const createOrderInvoices = createResource<Operations['orderInvoices']>('orderInvoices', orderInvoiceRoutes);
