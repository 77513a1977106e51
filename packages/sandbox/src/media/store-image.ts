import { ORIGIN_MARK } from '../platform/origin.ts';
import type { Db } from '../storage/database.ts';
import { nextId } from '../storage/sequence.ts';
import type { ImageFile } from './image-file.ts';

/** A stored picture. */
export interface StoredImage {
  readonly id: number;
  /** The address at a width. */
  readonly at: (width: number) => string;
  readonly original: string;
}

/**
 * Keeps a picture, whatever it is of. Every width is the same file under an address of its own: nothing is resized. A
 * picture stays when nothing shows it any more, since the lines of placed orders still name its address.
 */
export async function storeImage(db: Db, storeId: number, { contentType, bytes }: ImageFile): Promise<StoredImage> {
  const id = await nextId(db, storeId, 'image');
  await db.insertInto('media').values({ store_id: storeId, id, content_type: contentType, bytes }).execute();
  const original = `${ORIGIN_MARK}/media/${storeId}/${id}`;
  return { id, original, at: (width) => `${original}?w=${width}` };
}

export function storeSvg(db: Db, storeId: number, svg: string): Promise<StoredImage> {
  return storeImage(db, storeId, { contentType: 'image/svg+xml', bytes: new TextEncoder().encode(svg) });
}
