import type { MediaImage } from '@ecwid-kit/types';

/** What the API takes to put one picture elsewhere. Places count from 0, which is that of the main picture. */
export function arrangement(images: readonly MediaImage[], from: number, to: number): MediaImage[] {
  const moved = images[from];
  if (!moved || to < 0 || to >= images.length) return [...images];
  const arranged = images.toSpliced(from, 1).toSpliced(to, 0, moved);
  return arranged.map((image, index) => ({ ...image, orderBy: index, isMain: index === 0 }));
}
