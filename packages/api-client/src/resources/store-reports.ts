import type { Operations } from '@ecwid-kit/types';
import { storeReportRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `storeReports`, and no others. */
export const createStoreReports = createResource<Operations['storeReports']>('storeReports', storeReportRoutes);
