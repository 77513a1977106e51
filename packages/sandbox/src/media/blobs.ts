import { createHash } from 'node:crypto';
import type { Db } from '../storage/database.ts';
import { nextId } from '../storage/sequence.ts';
import type { Bucket } from './bucket/bucket.ts';
import { IMAGE_SIZES, type ImageSize } from './image-sizes.ts';
import type { MediaFile } from './media-file.ts';

/** A file whose bytes may be in the bucket by now, under `bucketKey`. Without one, they go into the database. */
export interface KeptFile<F extends MediaFile = MediaFile> {
  readonly file: F;
  readonly bucketKey?: string;
}

/** Keys belong to no store, and none is ever used again: stores that were forked from each other share them. */
const ALL_STORES = 0;
const HASH_LENGTH = 16;
/** As many keys go into one statement. */
const BATCH = 200;

/** A key for some bytes. No other bytes ever have it, so it tells browsers whether what they keep is the same. */
export async function blobKeyOf(db: Db, bytes: Uint8Array): Promise<string> {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, HASH_LENGTH);
  return `${await nextId(db, ALL_STORES, 'blob')}-${hash}`;
}

/** Where a picture made to fit a size is kept. */
export function sizedKey(key: string, size: ImageSize): string {
  return `${key}-${size}`;
}

/** The key of a file and of everything that is made from it. */
function keysOf(key: string): string[] {
  return [key, ...IMAGE_SIZES.map((size) => sizedKey(key, size))];
}

/** Reads bytes from wherever they are: a bucket may have come later than they did. */
export async function readBlob(db: Db, bucket: Bucket | undefined, key: string): Promise<Uint8Array | undefined> {
  const row = await db.selectFrom('blob').select('bytes').where('key', '=', key).executeTakeFirst();
  return row ? row.bytes : bucket?.get(key);
}

/** Keeps bytes that can be made again. */
export async function keepBlob(db: Db, bucket: Bucket | undefined, key: string, bytes: Uint8Array): Promise<void> {
  if (bucket) return bucket.put(key, bytes);
  await db
    .insertInto('blob')
    .values({ key, bytes })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/**
 * Deletes the bytes under these keys that no store has a file of any more. What is in the bucket is noted down: it is
 * deleted once the change is certain.
 */
export async function removeUnusedBlobs(db: Db, keys: readonly string[]): Promise<void> {
  for (let at = 0; at < keys.length; at += BATCH) await removeUnused(db, keys.slice(at, at + BATCH));
}

async function removeUnused(db: Db, keys: readonly string[]): Promise<void> {
  const used = await db
    .selectFrom('media')
    .select('blob_key')
    .where('blob_key', 'in', [...keys])
    .execute();
  const unused = without(
    keys,
    used.map((row) => row.blob_key),
  );
  if (unused.length === 0) return;
  const deleted = await db.deleteFrom('blob').where('key', 'in', unused.flatMap(keysOf)).returning('key').execute();
  const elsewhere = without(
    unused,
    deleted.map((row) => row.key),
  ).flatMap(keysOf);
  if (elsewhere.length === 0) return;
  await db
    .insertInto('blob_removal')
    .values(elsewhere.map((key) => ({ key })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

function without(keys: readonly string[], others: readonly string[]): string[] {
  const left = new Set(keys);
  for (const key of others) left.delete(key);
  return [...left];
}
