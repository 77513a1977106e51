/** Widths and heights, in pixels, that a picture is made to fit: as documented. */
export const IMAGE_SIZES = [160, 400, 800, 1500] as const;

export type ImageSize = (typeof IMAGE_SIZES)[number];
