import type { Operations } from '@ecwid-kit/types';
import { categoryImageRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['categoryImages'];

/** Makes the calls of `categoryImages`, and no others. */
export const createCategoryImages: MakeResource<Calls> = createResource<Calls>('categoryImages', categoryImageRoutes);
