import type { Product } from '@ecwid-kit/types';
import { imageIdOf } from '../../../media/stored-media.ts';

/** The files that a product shows or sells: pictures, covers of videos, pictures of variations, what is bought. */
export function mediaIdsOf(product: Product): Set<number> {
  const addresses = [
    ...(product.media?.images ?? []).map((image) => image.imageOriginalUrl),
    ...(product.media?.videos ?? []).map((video) => video.imageOriginalUrl),
    ...(product.combinations ?? []).map((variation) => variation.originalImageUrl),
  ];
  const ids = [...addresses.map(imageIdOf), ...(product.files ?? []).map((file) => file.id)];
  return new Set(ids.filter((id) => id !== undefined));
}
