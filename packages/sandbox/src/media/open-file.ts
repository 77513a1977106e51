import type { Platform } from '../platform/platform.ts';
import { keepBlob, readBlob, sizedKey } from './blobs.ts';
import type { ImageSize } from './image-sizes.ts';
import { fitRaster, isRaster } from './raster/raster.ts';

/** A stored file, to be given out. */
export interface OpenedFile {
  readonly contentType: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of these very bytes: other ones have another. */
  readonly etag: string;
}

type WithBytes = Pick<Platform, 'db' | 'bucket'>;

/** A file of a store. A picture is made to fit a size, where one is given. */
export async function openFile(
  { db, bucket }: WithBytes,
  storeId: number,
  id: number,
  size?: ImageSize,
): Promise<OpenedFile | undefined> {
  const row = await db
    .selectFrom('media')
    .select(['content_type', 'name', 'width', 'height', 'blob_key'])
    .where('store_id', '=', storeId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { blob_key: key, content_type: contentType, name } = row;
  const isMade = size !== undefined && isRaster(contentType) && Math.max(row.width ?? 0, row.height ?? 0) > size;
  const bytes = isMade ? await openSize({ db, bucket }, key, size) : await readBlob(db, bucket, key);
  return bytes && { contentType, name, bytes, etag: isMade ? sizedKey(key, size) : key };
}

/** A size is made when it is asked for the first time, and kept. */
async function openSize({ db, bucket }: WithBytes, key: string, size: ImageSize): Promise<Uint8Array | undefined> {
  const made = await readBlob(db, bucket, sizedKey(key, size));
  if (made) return made;
  const original = await readBlob(db, bucket, key);
  if (!original) return undefined;
  const bytes = (await fitRaster(original, size)) ?? original;
  await keepBlob(db, bucket, sizedKey(key, size), bytes);
  return bytes;
}
