import type { Call } from '../rest/call.ts';
import { wrongParameter } from '../rest/api-error.ts';
import type { DownloadImage } from './download-image.ts';
import { IMAGE_KINDS, toImageFile, type ImageFile } from './image-file.ts';

/** What a call brings: bytes, or the address of the picture. */
export interface ImageUpload {
  readonly bytes?: Uint8Array;
  readonly url?: string | undefined;
}

/** Takes the picture of an upload, to be stored. Throws the error of one that brings none. */
export type ReceiveImage = (
  call: Pick<Call, 'storeId' | 'caller' | 'trace'>,
  upload: ImageUpload,
) => Promise<ImageFile>;

/** Every upload of a picture goes through here: with an address, the bytes are not looked at. */
export function createReceiveImage(download: DownloadImage): ReceiveImage {
  return async (call, { bytes, url }) => {
    if (url !== undefined) return download(call, url);
    if (bytes === undefined || bytes.byteLength === 0) {
      throw wrongParameter(
        'There is no image',
        'Send its bytes as the whole body, or its address in the parameter externalUrl.',
      );
    }
    const file = toImageFile(bytes);
    if (!file) {
      throw wrongParameter(
        'The request body is not an image',
        `Its first bytes are not those of any kind that is taken: ${IMAGE_KINDS}. Send the file as it is, not in JSON, a form or base64.`,
      );
    }
    return file;
  };
}
