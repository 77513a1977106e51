import type { Operations } from '@ecwid-kit/types';
import { storeReportRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['storeReports'];

/** Makes the calls of `storeReports`, and no others. */
export const createStoreReports: MakeResource<Calls> = createResource<Calls>('storeReports', storeReportRoutes);
