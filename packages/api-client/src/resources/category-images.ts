import type { Operations } from '@ecwid-kit/types';
import { categoryImageRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `categoryImages`, and no others. */
export const createCategoryImages = createResource<Operations['categoryImages']>('categoryImages', categoryImageRoutes);
