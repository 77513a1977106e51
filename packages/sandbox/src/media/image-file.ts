import { apiError, type ApiError } from '../rest/api-error.ts';
import { imageTypeOf } from './image-type.ts';

/** Largest picture taken: 20 MB, as documented. */
export const MAX_IMAGE_BYTES = 20 * 1024 * 1024;

/** A picture, not stored yet. */
export interface ImageFile {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export const IMAGE_KINDS = 'PNG, JPEG, GIF, WebP and SVG';

/** The picture that some bytes are, or `undefined`. */
export function toImageFile(bytes: Uint8Array): ImageFile | undefined {
  const contentType = imageTypeOf(bytes);
  return contentType === undefined ? undefined : { contentType, bytes };
}

export function imageTooLarge(): ApiError {
  return apiError(
    'INCORRECT_IMAGE_SIZE',
    'The image is larger than 20 MB',
    `At most ${MAX_IMAGE_BYTES} bytes are taken for a picture.`,
  );
}
