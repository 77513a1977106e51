import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { translatedSchema } from '../contract/wire.ts';

/** Alternative text of an image. */
export const altTextSchema = schema(() =>
  z.object({ main: z.string().optional(), translated: translatedSchema().optional() }).meta({ id: 'AltText' }),
);
export type AltText = Infer<typeof altTextSchema>;

const imageUrls = {
  image160pxUrl: z.string().optional(),
  image400pxUrl: z.string().optional(),
  image800pxUrl: z.string().optional(),
  image1500pxUrl: z.string().optional(),
  imageOriginalUrl: z.string().optional(),
};

const mediaImageSchema = schema(() =>
  z
    .object({
      id: z.string().optional(),
      alt: altTextSchema().optional(),
      orderBy: z.int().optional(),
      isMain: z.boolean().optional(),
      ...imageUrls,
      externalId: z.string().optional(),
    })
    .meta({ id: 'MediaImage' }),
);
export type MediaImage = Infer<typeof mediaImageSchema>;

/** A video: `url` is of its page, `embedHtml` shows it on another. Its pictures are of its cover. */
export const mediaVideoSchema = schema(() =>
  z
    .object({
      id: z.union([z.int(), z.string()]).optional(),
      videoCoverId: z.int().optional(),
      url: z.string().optional(),
      embedHtml: z.string().optional(),
      providerName: z.string().optional(),
      title: z.string().optional(),
      ...imageUrls,
    })
    .meta({ id: 'MediaVideo' }),
);
export type MediaVideo = Infer<typeof mediaVideoSchema>;

export const productMediaSchema = schema(() =>
  z
    .object({ images: z.array(mediaImageSchema()).optional(), videos: z.array(mediaVideoSchema()).optional() })
    .meta({ id: 'ProductMedia' }),
);

/** Colours at the edges of a picture, for the frame around it. */
export const borderInfoSchema = schema(() =>
  z
    .object({
      dominatingColor: z.object({ red: z.number(), green: z.number(), blue: z.number(), alpha: z.number() }).optional(),
      homogeneity: z.boolean().optional(),
    })
    .meta({ id: 'BorderInfo' }),
);

/** The older spelling of an image: one property per size. */
export const legacyImageUrls = {
  thumbnailUrl: z.string().optional(),
  imageUrl: z.string().optional(),
  smallThumbnailUrl: z.string().optional(),
  hdThumbnailUrl: z.string().optional(),
  originalImageUrl: z.string().optional(),
};

export const originalImageSchema = schema(() =>
  z
    .object({ url: z.string().optional(), width: z.int().optional(), height: z.int().optional() })
    .meta({ id: 'OriginalImage' }),
);

export const galleryImageSchema = schema(() =>
  z
    .object({
      id: z.int().optional(),
      url: z.string().optional(),
      thumbnail: z.string().optional(),
      ...legacyImageUrls,
      width: z.int().optional(),
      height: z.int().optional(),
      orderBy: z.int().optional(),
      borderInfo: borderInfoSchema().optional(),
    })
    .meta({ id: 'GalleryImage' }),
);
export type GalleryImage = Infer<typeof galleryImageSchema>;
