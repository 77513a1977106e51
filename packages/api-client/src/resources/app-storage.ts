import type { Operations } from '@ecwid-kit/types';
import { appStorageRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `appStorage`, and no others. */
export const createAppStorage = createResource<Operations['appStorage']>('appStorage', appStorageRoutes);
