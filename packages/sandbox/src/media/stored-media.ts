import { ORIGIN_MARK } from '../platform/origin.ts';
import type { Db } from '../storage/database.ts';
import { nextId, type SequenceName } from '../storage/sequence.ts';
import { blobKeyOf, type KeptFile } from './blobs.ts';
import { svgFile } from './image-file.ts';
import type { ImageSize } from './image-sizes.ts';
import { extensionOf } from './image-type.ts';
import type { ImageFile, ImageMeasure } from './media-file.ts';

/** A stored picture. */
export interface StoredImage extends ImageMeasure {
  readonly id: number;
  /** The address of a size. */
  readonly at: (size: ImageSize) => string;
  readonly original: string;
}

/** A stored file that is no picture of anything. */
export interface StoredFile {
  readonly id: number;
  readonly name: string;
  readonly size: number;
}

/** Stores a picture. Its sizes are made when they are asked for. */
export async function storeImage(db: Db, storeId: number, kept: KeptFile<ImageFile>): Promise<StoredImage> {
  const { contentType, measure } = kept.file;
  const id = await insert(db, storeId, 'image', kept, measure);
  const base = `${ORIGIN_MARK}/media/${storeId}`;
  const name = `${id}${extensionOf(contentType)}`;
  return { ...measure, id, original: `${base}/${name}`, at: (size) => `${base}/${size}/${name}` };
}

/** A drawing of the sandbox's own. */
export function storeSvg(db: Db, storeId: number, svg: string): Promise<StoredImage> {
  return storeImage(db, storeId, { file: svgFile(svg) });
}

export async function storeFile(db: Db, storeId: number, kept: KeptFile): Promise<StoredFile> {
  const id = await insert(db, storeId, 'file', kept, {});
  return { id, name: kept.file.name ?? '', size: kept.file.bytes.byteLength };
}

async function insert(
  db: Db,
  storeId: number,
  sequence: Extract<SequenceName, 'image' | 'file'>,
  { file, bucketKey }: KeptFile,
  { width, height }: ImageMeasure,
): Promise<number> {
  const id = await nextId(db, storeId, sequence);
  const key = bucketKey ?? (await blobKeyOf(db, file.bytes));
  if (bucketKey === undefined) await db.insertInto('blob').values({ key, bytes: file.bytes }).execute();
  await db
    .insertInto('media')
    .values({
      store_id: storeId,
      id,
      content_type: file.contentType,
      name: file.name ?? '',
      size: file.bytes.byteLength,
      width: width ?? null,
      height: height ?? null,
      blob_key: key,
      released: 0,
    })
    .execute();
  return id;
}

const IMAGE_PATH = /\/media\/(\d{1,15})\/(?:\d+\/)?(\d{1,15})/;

/** The picture that an address of ours leads to, at any size. */
export function imageAt(address: string | undefined): { readonly storeId: number; readonly id: number } | undefined {
  const [, storeId, id] = (address === undefined ? undefined : IMAGE_PATH.exec(address)) ?? [];
  return id === undefined ? undefined : { storeId: Number(storeId), id: Number(id) };
}

export function imageIdOf(address: string | undefined): number | undefined {
  return imageAt(address)?.id;
}
