import type { Operations } from '@ecwid-kit/types';
import { applicationRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['application'];

/** Makes the calls of `application`, and no others. */
export const createApplication: MakeResource<Calls> = createResource<Calls>('application', applicationRoutes);
