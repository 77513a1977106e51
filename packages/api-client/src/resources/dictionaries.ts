import type { Operations } from '@ecwid-kit/types';
import { dictionaryRoutes } from '@ecwid-kit/types/routes';
import { createResource } from '../create-resource.ts';

/** Makes the calls of `dictionaries`, and no others. */
export const createDictionaries = createResource<Operations['dictionaries']>('dictionaries', dictionaryRoutes);
