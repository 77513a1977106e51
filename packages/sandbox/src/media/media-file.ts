import type { GalleryImage } from '@ecwid-kit/types';

export type BorderInfo = NonNullable<GalleryImage['borderInfo']>;

/** A file, not stored yet. */
export interface MediaFile {
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly name?: string;
}

/** What is known of a picture from its bytes. Nothing, where they cannot be decoded. */
export interface ImageMeasure {
  readonly width?: number;
  readonly height?: number;
  readonly borderInfo?: BorderInfo;
}

/** A picture, not stored yet. */
export interface ImageFile extends MediaFile {
  readonly measure: ImageMeasure;
}
