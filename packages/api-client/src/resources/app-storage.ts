import type { Operations } from '@ecwid-kit/types';
import { appStorageRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['appStorage'];

/** Makes the calls of `appStorage`, and no others. */
export const createAppStorage: MakeResource<Calls> = createResource<Calls>('appStorage', appStorageRoutes);
