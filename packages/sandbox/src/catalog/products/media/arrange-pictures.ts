import type { MediaImage } from '@ecwid-kit/types';
import { isCalled, type Picture } from './pictures.ts';

/**
 * Puts pictures in the order that a product's `media` was sent with, and takes over their alternative texts. The lowest
 * `orderBy` becomes the main picture, unless another is sent as `isMain`. What is not sent stays where it is; what is
 * sent and not there is no picture of this product.
 */
export function arrangePictures(pictures: readonly Picture[], sent: readonly MediaImage[]): Picture[] {
  const placed = pictures.map((picture, index) => {
    const change = sent.find(({ id }) => id !== undefined && isCalled(picture, index, id));
    const { orderBy = index, alt, isMain = false } = change ?? {};
    return { picture: alt ? { ...picture, alt: { ...picture.alt, ...alt } } : picture, orderBy, isMain };
  });
  // Who sends back what was read names the main picture as it is: only another one is a wish.
  const chosen = placed.slice(1).find(({ isMain }) => isMain);
  const ordered = placed.toSorted((a, b) => a.orderBy - b.orderBy);
  const first = chosen ? [chosen] : [];
  return [...first, ...ordered.filter((place) => place !== chosen)].map(({ picture }) => picture);
}
