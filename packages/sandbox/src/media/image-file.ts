import { apiError, type ApiError } from '../rest/api-error.ts';
import { imageTypeOf, SVG_TYPE } from './image-type.ts';
import type { ImageFile, ImageMeasure } from './media-file.ts';
import { measureRaster } from './raster/raster.ts';
import { svgSize } from './svg-size.ts';

/** Largest picture taken: 20 MB, as documented. */
export const MAX_IMAGE_BYTES = 20 * 1024 * 1024;

export const IMAGE_KINDS = 'PNG, JPEG, GIF, WebP and SVG';

/** The picture that some bytes are, or `undefined`. */
export async function toImageFile(bytes: Uint8Array): Promise<ImageFile | undefined> {
  const contentType = imageTypeOf(bytes);
  return contentType === undefined
    ? undefined
    : { contentType, bytes, measure: await measureImage(contentType, bytes) };
}

export function svgFile(svg: string): ImageFile {
  const bytes = new TextEncoder().encode(svg);
  return { contentType: SVG_TYPE, bytes, measure: svgSize(bytes) };
}

async function measureImage(contentType: string, bytes: Uint8Array): Promise<ImageMeasure> {
  return contentType === SVG_TYPE ? svgSize(bytes) : measureRaster(bytes);
}

export function imageTooLarge(): ApiError {
  return apiError(
    'INCORRECT_IMAGE_SIZE',
    'The image is larger than 20 MB',
    `At most ${MAX_IMAGE_BYTES} bytes are taken for a picture.`,
  );
}
