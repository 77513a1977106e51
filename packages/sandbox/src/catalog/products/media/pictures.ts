import type { AltText, GalleryImage, MediaImage, Product } from '@ecwid-kit/types';
import { mediaLinks } from '../../../media/image-links.ts';
import type { ImageMeasure } from '../../../media/media-file.ts';
import { imageIdOf, type StoredImage } from '../../../media/stored-media.ts';

/** A picture of a product, wherever in its gallery it is. */
export interface Picture extends ImageMeasure {
  readonly id: number;
  readonly links: ReturnType<typeof mediaLinks>;
  readonly alt?: AltText;
  /** Of a system that the picture was brought over from. */
  readonly externalId?: string;
}

/** The main picture has this id in `media` while it is the main one; in the gallery it has that of its file. */
const MAIN_ID = '0';

export function pictureOf(stored: StoredImage, about: Pick<Picture, 'alt' | 'externalId'> = {}): Picture {
  const { id, width, height, borderInfo } = stored;
  return {
    id,
    links: mediaLinks(stored),
    ...(width !== undefined && height !== undefined && { width, height }),
    ...(borderInfo && { borderInfo }),
    ...about,
  };
}

/** The pictures that a product shows, in order: the main one first. */
export function picturesOf(product: Product): Picture[] {
  return (product.media?.images ?? []).flatMap((image) => {
    const id = imageIdOf(image.imageOriginalUrl);
    return id === undefined ? [] : [toPicture(id, image, product)];
  });
}

function toPicture(id: number, image: MediaImage, product: Product): Picture {
  const { id: _id, orderBy: _orderBy, isMain, alt, externalId, ...links } = image;
  const inGallery = product.galleryImages?.find((other) => other.id === id);
  const { width, height } = (isMain ? product.originalImage : inGallery) ?? {};
  const { borderInfo } = (isMain ? product : inGallery) ?? {};
  return {
    id,
    links: links as Picture['links'], // written by pictureFields, all of them
    ...(alt && { alt }),
    ...(externalId !== undefined && { externalId }),
    ...(width !== undefined && height !== undefined && { width, height }),
    ...(borderInfo && { borderInfo }),
  };
}

/** Everything that a product says of its pictures, in the newer spelling and in the older ones. */
export function pictureFields(pictures: readonly Picture[]): Partial<Product> & { images: MediaImage[] } {
  const [main, ...gallery] = pictures;
  return {
    images: pictures.map(toMediaImage),
    galleryImages: gallery.map((picture, index) => toGalleryImage(picture, index + 1)),
    smallThumbnailUrl: main?.links.image160pxUrl,
    thumbnailUrl: main?.links.image400pxUrl,
    hdThumbnailUrl: main?.links.image800pxUrl,
    imageUrl: main?.links.image1500pxUrl,
    originalImageUrl: main?.links.imageOriginalUrl,
    originalImage: main && { url: main.links.imageOriginalUrl, width: main.width, height: main.height },
    borderInfo: main?.borderInfo,
  };
}

function toMediaImage({ id, links, alt, externalId }: Picture, orderBy: number): MediaImage {
  const isMain = orderBy === 0;
  return {
    id: isMain ? MAIN_ID : String(id),
    isMain,
    orderBy,
    ...links,
    alt: { translated: {}, ...alt },
    ...(externalId !== undefined && { externalId }),
  };
}

function toGalleryImage({ id, links, width, height, borderInfo }: Picture, orderBy: number): GalleryImage {
  return {
    id,
    url: links.imageOriginalUrl,
    thumbnail: links.image400pxUrl,
    originalImageUrl: links.imageOriginalUrl,
    imageUrl: links.image1500pxUrl,
    hdThumbnailUrl: links.image800pxUrl,
    thumbnailUrl: links.image400pxUrl,
    smallThumbnailUrl: links.image160pxUrl,
    ...(width !== undefined && height !== undefined && { width, height }),
    orderBy,
    ...(borderInfo && { borderInfo }),
  };
}

/** Whether an id means a picture: that of its file, or `0` for the main one. */
export function isCalled(picture: Picture, index: number, id: string): boolean {
  return String(picture.id) === id || (index === 0 && id === MAIN_ID);
}
