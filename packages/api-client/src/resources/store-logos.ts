import type { Operations } from '@ecwid-kit/types';
import { storeLogoRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['storeLogos'];

/** Makes the calls of `storeLogos`, and no others. */
export const createStoreLogos: MakeResource<Calls> = createResource<Calls>('storeLogos', storeLogoRoutes);
