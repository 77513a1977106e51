import type { Category } from '@ecwid-kit/types';
import { legacyImages, NO_LEGACY_IMAGES } from '../../media/image-links.ts';
import { IMAGE_SIZES } from '../../media/image-sizes.ts';
import { imageIdOf, type StoredImage } from '../../media/stored-media.ts';

/** What a category says of its picture. It has no small one. */
export function categoryPicture(image: StoredImage): Partial<Category> {
  const { smallThumbnailUrl: _small, ...links } = legacyImages(image);
  const { original, at, width, height } = image;
  const [, size] = IMAGE_SIZES;
  return {
    ...links,
    originalImage: { url: original, width, height },
    thumbnail: { url: at(size), ...fitted({ width, height }, size) },
  };
}

/** What takes all of that away. */
export const NO_CATEGORY_PICTURE: Partial<Category> = {
  ...NO_LEGACY_IMAGES,
  originalImage: undefined,
  thumbnail: undefined,
  imageExternalId: undefined,
  alt: undefined,
};

/** The file of a category's picture: one, or none. */
export function pictureIdsOf({ originalImageUrl }: Category): Set<number> {
  const id = imageIdOf(originalImageUrl);
  return new Set(id === undefined ? [] : [id]);
}

/** The measures of a picture once it is made to fit a square. */
function fitted({ width, height }: { width: number | undefined; height: number | undefined }, size: number) {
  if (!width || !height) return {};
  const scale = Math.min(1, size / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
