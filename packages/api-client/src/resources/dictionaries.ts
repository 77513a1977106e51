import type { Operations } from '@ecwid-kit/types';
import { dictionaryRoutes } from '@ecwid-kit/types/routes';
import { createResource, type MakeResource } from '../create-resource.ts';

type Calls = Operations['dictionaries'];

/** Makes the calls of `dictionaries`, and no others. */
export const createDictionaries: MakeResource<Calls> = createResource<Calls>('dictionaries', dictionaryRoutes);
