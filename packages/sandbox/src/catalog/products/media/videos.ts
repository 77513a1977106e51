import type { MediaVideo, Product } from '@ecwid-kit/types';
import type { KeptFile } from '../../../media/blobs.ts';
import type { Media } from '../../../media/create-media.ts';
import { mediaLinks } from '../../../media/image-links.ts';
import type { ImageFile } from '../../../media/media-file.ts';
import type { FetchingCall } from '../../../media/recorded-download.ts';
import { storeImage, type StoredImage } from '../../../media/stored-media.ts';
import type { FoundVideo } from '../../../media/video/find-video.ts';
import { ApiError, notFound } from '../../../rest/api-error.ts';
import type { Db } from '../../../storage/database.ts';
import { nextId } from '../../../storage/sequence.ts';

/** A video that was found, with its cover where that could be had. */
export interface ReceivedVideo extends FoundVideo {
  readonly cover?: ImageFile;
}

/** Finds a video by its address, and fetches the cover that its provider has for it. */
export async function receiveVideo(
  media: Media,
  call: FetchingCall,
  address: string | undefined,
): Promise<ReceivedVideo> {
  const found = await media.findVideo(call, address);
  if (found.coverUrl === undefined) return found;
  try {
    return { ...found, cover: await media.receiveImage(call, { url: found.coverUrl }) };
  } catch (error) {
    if (error instanceof ApiError) return found; // a video may do without
    throw error;
  }
}

export async function storeVideo(
  db: Db,
  storeId: number,
  { url, embedHtml, providerName, title }: ReceivedVideo,
  cover: KeptFile<ImageFile> | undefined,
): Promise<MediaVideo> {
  const id = await nextId(db, storeId, 'video');
  const stored = cover && (await storeImage(db, storeId, cover));
  return withCover({ id, url, embedHtml, providerName, title }, stored);
}

export function withCover(video: MediaVideo, cover: StoredImage | undefined): MediaVideo {
  return cover ? { ...video, videoCoverId: cover.id, ...mediaLinks(cover) } : video;
}

export function videosOf(product: Product): MediaVideo[] {
  return product.media?.videos ?? [];
}

/** A video of a product. Throws the 404 that an unknown one gets. */
export function videoOf(product: Product, id: number): MediaVideo {
  const video = videosOf(product).find((candidate) => Number(candidate.id) === id);
  if (!video) throw notFound(`Video with id ${id} not found`);
  return video;
}
