import type { Operations } from '@ecwid-kit/types';
import { storeProfileRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['storeProfile'];

/** Makes the calls of `storeProfile`, and no others. */
export const createStoreProfile: MakeResource<Calls> = createResource<Calls>('storeProfile', storeProfileRoutes);
