import type { Operations } from '@ecwid-kit/types';
import { categoryRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['categories'];

/** Makes the calls of `categories`, and no others. */
export const createCategories: MakeResource<Calls> = createResource<Calls>('categories', categoryRoutes);
