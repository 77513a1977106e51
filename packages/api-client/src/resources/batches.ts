import type { Operations } from '@ecwid-kit/types';
import { batchRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `batches`, and no others. */
export const createBatches = createResource<Operations['batches']>('batches', batchRoutes);
