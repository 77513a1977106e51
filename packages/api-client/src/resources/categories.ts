import type { Operations } from '@ecwid-kit/types';
import { categoryRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `categories`, and no others. */
export const createCategories = createResource<Operations['categories']>('categories', categoryRoutes);
