import type { Operations } from '@ecwid-kit/types';
import { storeProfileRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `storeProfile`, and no others. */
export const createStoreProfile = createResource<Operations['storeProfile']>('storeProfile', storeProfileRoutes);
