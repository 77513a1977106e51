import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';

/** The key that anybody on the storefront may read. */
export const PUBLIC_STORAGE_KEY = 'public';

/** Characters a storage key may have. */
export const MAX_STORAGE_KEY_LENGTH = 1024;

/** A stored value. It is text; the platform never looks inside. */
export const storageEntrySchema = schema(() =>
  z.object({ key: z.string(), value: z.string() }).meta({ id: 'StorageEntry' }),
);
export type StorageEntry = Infer<typeof storageEntrySchema>;

/** Answer to a write. Sources disagree on which of the two it holds, so a client reads neither. */
export const storageWrittenSchema = schema(() =>
  z.object({ updateCount: z.int().optional(), success: z.boolean().optional() }).meta({ id: 'StorageWritten' }),
);

/** Answer to a deletion, as uncertain as the one to a write. */
export const storageDeletedSchema = schema(() =>
  z.object({ deleteCount: z.int().optional(), success: z.boolean().optional() }).meta({ id: 'StorageDeleted' }),
);
