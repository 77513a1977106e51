import type { Operations } from '@ecwid-kit/types';
import { staffRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `staff`, and no others. */
export const createStaff = createResource<Operations['staff']>('staff', staffRoutes);
