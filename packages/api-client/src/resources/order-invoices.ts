import type { Operations } from '@ecwid-kit/types';
import { orderInvoiceRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['orderInvoices'];

/** Makes the calls of `orderInvoices`, and no others. */
export const createOrderInvoices: MakeResource<Calls> = createResource<Calls>('orderInvoices', orderInvoiceRoutes);
