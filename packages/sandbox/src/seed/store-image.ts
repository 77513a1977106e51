import type { Db } from '../storage/database.ts';
import { nextId } from '../storage/sequence.ts';
import { ORIGIN_MARK } from '../platform/origin.ts';

/** A stored picture, by the names that products and categories give its sizes. */
export interface StoredImage {
  readonly id: number;
  /** The address at a width. */
  readonly at: (width: number) => string;
  readonly original: string;
}

/** Stores an SVG. It is the same file at any width; the addresses differ, as they do for pictures that are resized. */
export async function storeSvg(db: Db, storeId: number, svg: string): Promise<StoredImage> {
  const id = await nextId(db, storeId, 'image');
  const bytes = new TextEncoder().encode(svg);
  await db.insertInto('media').values({ store_id: storeId, id, content_type: 'image/svg+xml', bytes }).execute();
  const original = `${ORIGIN_MARK}/media/${storeId}/${id}`;
  return { id, original, at: (width) => `${original}?w=${width}` };
}

/** Main image of a product. */
export const productMedia = ({ id, original, at }: StoredImage) => ({
  images: [
    {
      id: String(id),
      orderBy: 0,
      isMain: true,
      image160pxUrl: at(160),
      image400pxUrl: at(400),
      image800pxUrl: at(800),
      image1500pxUrl: at(1500),
      imageOriginalUrl: original,
    },
  ],
});

/** The older spelling, of categories and variations. */
export const legacyImages = ({ original, at }: StoredImage) => ({
  smallThumbnailUrl: at(160),
  thumbnailUrl: at(400),
  hdThumbnailUrl: at(800),
  imageUrl: at(1500),
  originalImageUrl: original,
});
