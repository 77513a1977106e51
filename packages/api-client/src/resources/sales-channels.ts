import type { Operations } from '@ecwid-kit/types';
import { salesChannelRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['salesChannels'];

/** Makes the calls of `salesChannels`, and no others. */
export const createSalesChannels: MakeResource<Calls> = createResource<Calls>('salesChannels', salesChannelRoutes);
