import type { Operations } from '@ecwid-kit/types';
import { imageRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['images'];

/** Makes the calls of `images`, and no others. */
export const createImages: MakeResource<Calls> = createResource<Calls>('images', imageRoutes);
