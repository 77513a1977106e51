import type { Operations } from '@ecwid-kit/types';
import { staffRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['staff'];

/** Makes the calls of `staff`, and no others. */
export const createStaff: MakeResource<Calls> = createResource<Calls>('staff', staffRoutes);
