import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';

/** What may stand in the body while the picture comes by its address. */
export const imageReferenceSchema = schema(() =>
  z.object({ externalId: z.string().optional() }).meta({ id: 'ImageReference' }),
);

/** A video by the address of its page: `https://www.youtube.com/watch?v=…`. */
export const videoUploadSchema = schema(() => z.object({ url: z.string().optional() }).meta({ id: 'VideoUpload' }));

const mediaLinkSchema = schema(() =>
  z.object({ videoUrl: z.string().optional(), imageUrl: z.string().optional() }).meta({ id: 'MediaLink' }),
);
export type MediaLink = Infer<typeof mediaLinkSchema>;

/**
 * All pictures and videos of a product, in order. Each is named by an address: one that the product shows already, or
 * one to fetch it from. `null` takes the main one away; what is not sent stays.
 */
export const productMediaUpdateSchema = schema(() =>
  z
    .object({ mainMedia: mediaLinkSchema().nullish(), galleryMedia: z.array(mediaLinkSchema()).optional() })
    .meta({ id: 'ProductMediaUpdate' }),
);
export type ProductMediaUpdate = Infer<typeof productMediaUpdateSchema>;
