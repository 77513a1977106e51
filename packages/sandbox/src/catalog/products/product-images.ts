import type { MediaImage, Product } from '@ecwid-kit/types';

/** The older spelling of the main image: one property per size. */
export function legacyImageFields(image: MediaImage | undefined): Partial<Product> {
  if (!image) return {};
  return {
    ...(image.image160pxUrl && { smallThumbnailUrl: image.image160pxUrl }),
    ...(image.image400pxUrl && { thumbnailUrl: image.image400pxUrl }),
    ...(image.image800pxUrl && { hdThumbnailUrl: image.image800pxUrl }),
    ...(image.image1500pxUrl && { imageUrl: image.image1500pxUrl }),
    ...(image.imageOriginalUrl && {
      originalImageUrl: image.imageOriginalUrl,
      originalImage: { url: image.imageOriginalUrl, width: 1500, height: 1500 },
    }),
  };
}
