import type { Operations } from '@ecwid-kit/types';
import { applicationRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `application`, and no others. */
export const createApplication = createResource<Operations['application']>('application', applicationRoutes);
