import * as z from 'zod';
import { operation } from '../contract/operation.ts';
import { schema } from '../contract/schema.ts';
import { appStorageRoutes } from './app-storage-routes.ts';
import {
  MAX_STORAGE_KEY_LENGTH,
  storageDeletedSchema,
  storageEntrySchema,
  storageWrittenSchema,
} from './app-storage-schemas.ts';

const storageParams = schema(() => z.object({ key: z.string().min(1).max(MAX_STORAGE_KEY_LENGTH) }));

/** The whole body, as it is: a JSON body is stored as its text. */
const valueSchema = schema(() => z.string());

/** App storage: text by key, for this app in this store alone. A missing key is a 404, which means "no value yet". */
export const appStorageOperations = {
  list: operation(appStorageRoutes.list, {
    summary: 'List everything the app stored, all at once',
    response: schema(() => z.array(storageEntrySchema())),
  }),
  get: operation(appStorageRoutes.get, {
    summary: 'Get the value stored under a key',
    params: storageParams,
    response: storageEntrySchema,
  }),
  add: operation(appStorageRoutes.add, {
    summary: 'Store a value under a key, replacing what is there',
    params: storageParams,
    body: valueSchema,
    response: storageWrittenSchema,
  }),
  update: operation(appStorageRoutes.update, {
    summary: 'Store a value under a key, replacing what is there',
    params: storageParams,
    body: valueSchema,
    response: storageWrittenSchema,
  }),
  delete: operation(appStorageRoutes.delete, {
    summary: 'Delete what is stored under a key',
    params: storageParams,
    response: storageDeletedSchema,
  }),
} as const;
