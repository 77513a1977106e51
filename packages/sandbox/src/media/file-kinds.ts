import { ApiError } from '../rest/api-error.ts';
import { IMAGE_KINDS, imageTooLarge, MAX_IMAGE_BYTES, toImageFile } from './image-file.ts';
import type { ImageFile, MediaFile } from './media-file.ts';

/** What an upload may bring. */
export interface FileKind<F extends MediaFile = MediaFile> {
  /** For messages: `image`. */
  readonly noun: string;
  /** What a request for one asks for. */
  readonly accept: string;
  readonly maxBytes: number;
  /** The file that some bytes are, or `undefined`. */
  readonly read: (bytes: Uint8Array) => Promise<F | undefined>;
  /** What bytes are that are none. */
  readonly refusal: string;
  readonly tooLarge: () => ApiError;
}

export const IMAGE: FileKind<ImageFile> = {
  noun: 'image',
  accept: 'image/*',
  maxBytes: MAX_IMAGE_BYTES,
  read: toImageFile,
  refusal: `not a picture of a kind that is taken: ${IMAGE_KINDS}`,
  tooLarge: imageTooLarge,
};

/** Largest file taken that is no picture: 100 MB, as the 2020 reference has it. */
const MAX_FILE_BYTES = 100 * 1024 * 1024;

/** Whatever is for sale: nobody looks inside. */
export const ANY_FILE: FileKind = {
  noun: 'file',
  accept: '*/*',
  maxBytes: MAX_FILE_BYTES,
  read: async (bytes) => (bytes.byteLength > 0 ? { contentType: 'application/octet-stream', bytes } : undefined),
  refusal: 'empty',
  tooLarge: () =>
    new ApiError({
      status: 413,
      message: 'The file is larger than 100 MB',
      hint: `At most ${MAX_FILE_BYTES} bytes are taken for a file.`,
    }),
};
