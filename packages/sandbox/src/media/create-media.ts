import type { Download } from '../outbound/download.ts';
import type { Platform, WriteTransaction } from '../platform/platform.ts';
import type { Call } from '../rest/call.ts';
import { blobKeyOf, type KeptFile } from './blobs.ts';
import { ANY_FILE, IMAGE } from './file-kinds.ts';
import type { ImageFile, MediaFile } from './media-file.ts';
import { receiveFile, type Upload } from './receive-file.ts';
import { createFetcher, type FetchingCall } from './recorded-download.ts';
import { findVideo, type FoundVideo } from './video/find-video.ts';

type WritingCall = FetchingCall & Pick<Call, 'write'>;

/** Takes files in. */
export interface Media {
  /** Takes the picture of an upload. Throws the error of one that brings none. */
  receiveImage(call: FetchingCall, upload: Upload): Promise<ImageFile>;
  receiveFile(call: FetchingCall, upload: Upload): Promise<MediaFile>;
  /** Finds a video by the address of its page. Throws the error of one that cannot be shown. */
  findVideo(call: FetchingCall, address: string | undefined): Promise<FoundVideo>;
  /** Changes the store by something that came with a file: `work` stores it. What is not stored leaves nothing behind. */
  writeWith<F extends MediaFile, T>(
    call: WritingCall,
    file: F,
    work: (tx: WriteTransaction, kept: KeptFile<F>) => Promise<T>,
  ): Promise<T>;
  /** The same with any number of them. */
  writeWithAll<F extends MediaFile, T>(
    call: WritingCall,
    files: readonly F[],
    work: (tx: WriteTransaction, kept: readonly KeptFile<F>[]) => Promise<T>,
  ): Promise<T>;
}

export function createMedia(platform: Platform, download: Download): Media {
  const fetcher = createFetcher(platform, download);
  async function writeWithAll<F extends MediaFile, T>(
    call: WritingCall,
    files: readonly F[],
    work: (tx: WriteTransaction, kept: readonly KeptFile<F>[]) => Promise<T>,
  ): Promise<T> {
    const kept: KeptFile<F>[] = [];
    try {
      for (const file of files) kept.push(await keep(platform, file));
      return await call.write((tx) => work(tx, kept));
    } catch (error) {
      for (const { bucketKey } of kept) if (bucketKey !== undefined) await platform.bucket?.delete(bucketKey);
      throw error;
    }
  }
  return {
    receiveImage: (call, upload) => receiveFile(fetcher, call, upload, IMAGE),
    receiveFile: (call, upload) => receiveFile(fetcher, call, upload, ANY_FILE),
    findVideo: (call, address) => findVideo(fetcher, call, address),
    writeWithAll,
    // One goes in, so one comes out.
    writeWith: (call, file, work) => writeWithAll(call, [file], (tx, [kept = { file }]) => work(tx, kept)),
  };
}

/** A bucket takes the bytes before the change begins: nobody waits for it meanwhile. */
async function keep<F extends MediaFile>({ db, bucket }: Platform, file: F): Promise<KeptFile<F>> {
  if (!bucket) return { file };
  const bucketKey = await blobKeyOf(db, file.bytes);
  await bucket.put(bucketKey, file.bytes);
  return { file, bucketKey };
}
