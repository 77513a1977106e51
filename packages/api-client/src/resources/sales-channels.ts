import type { Operations } from '@ecwid-kit/types';
import { salesChannelRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `salesChannels`, and no others. */
export const createSalesChannels = createResource<Operations['salesChannels']>('salesChannels', salesChannelRoutes);
