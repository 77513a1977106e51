import type { Operations } from '@ecwid-kit/types';
import { batchRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['batches'];

/** Makes the calls of `batches`, and no others. */
export const createBatches: MakeResource<Calls> = createResource<Calls>('batches', batchRoutes);
