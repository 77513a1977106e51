import type { StoredImage } from './stored-media.ts';

/** Where a picture is, in the spelling of `media`. */
export const mediaLinks = ({ original, at }: StoredImage) => ({
  image160pxUrl: at(160),
  image400pxUrl: at(400),
  image800pxUrl: at(800),
  image1500pxUrl: at(1500),
  imageOriginalUrl: original,
});

/** The older spelling, of categories and variations. */
export const legacyImages = ({ original, at }: StoredImage) => ({
  smallThumbnailUrl: at(160),
  thumbnailUrl: at(400),
  hdThumbnailUrl: at(800),
  imageUrl: at(1500),
  originalImageUrl: original,
});

type LegacyImages = ReturnType<typeof legacyImages>;

/** What takes such links away: written over them, it leaves none. */
export const NO_LEGACY_IMAGES = {
  smallThumbnailUrl: undefined,
  thumbnailUrl: undefined,
  hdThumbnailUrl: undefined,
  imageUrl: undefined,
  originalImageUrl: undefined,
} as const satisfies Record<keyof LegacyImages, undefined>;

/** What was sent, without such links: pictures come by uploading them, and links only say where they are. */
export function withoutLegacyImages<T extends object>(sent: T): Omit<T, keyof LegacyImages> {
  const rest: Partial<Record<string, unknown>> = { ...sent };
  for (const name of Object.keys(NO_LEGACY_IMAGES)) delete rest[name];
  return rest as Omit<T, keyof LegacyImages>; // a copy, without those keys
}
