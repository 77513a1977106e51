import type { Operations } from '@ecwid-kit/types';
import { storeLogoRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `storeLogos`, and no others. */
export const createStoreLogos = createResource<Operations['storeLogos']>('storeLogos', storeLogoRoutes);
