import type { Operations } from '@ecwid-kit/types';
import { imageRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `images`, and no others. */
export const createImages = createResource<Operations['images']>('images', imageRoutes);
