import type { MediaLink, ProductMediaUpdate } from '@ecwid-kit/types';

interface Shown<T> {
  /** What a link leads to; nothing where it leads to one of the other kind. */
  readonly find: (link: MediaLink) => T | undefined;
  readonly main: T | undefined;
  readonly gallery: readonly T[];
}

interface Arranged<T> {
  /** As it was chosen; without one, pictures have their first as the main one, and videos have none. */
  readonly main: T | undefined;
  readonly all: T[];
}

/**
 * What a product shows of one kind once its media are set by links. Where only the main one is set, it goes from the
 * gallery to the front, and the one before it takes its place among the others; one that is new replaces it.
 */
export function arrangeLinks<T>({ mainMedia, galleryMedia }: ProductMediaUpdate, shown: Shown<T>): Arranged<T> {
  const { find, gallery } = shown;
  const main = mainMedia === null ? undefined : ((mainMedia && find(mainMedia)) ?? shown.main);
  const isPromoted = main !== undefined && gallery.includes(main) && shown.main !== undefined;
  const left = isPromoted && shown.main !== undefined ? [shown.main, ...gallery] : gallery;
  const others = galleryMedia ? galleryMedia.flatMap((link) => find(link) ?? []) : left;
  return { main, all: [...new Set([...(main === undefined ? [] : [main]), ...others])] };
}
