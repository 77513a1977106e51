import * as z from 'zod';
import { schema } from '../contract/schema.ts';

/** Asks for a place to upload a picture to. */
export const siteImageReserveSchema = schema(() =>
  z.object({ acceptHeader: z.literal('multipart/form-data') }).meta({ id: 'SiteImageReserve' }),
);

/** The picture goes to `url` as a form. */
export const siteImageReservedSchema = schema(() =>
  z.object({ url: z.string(), id: z.string() }).meta({ id: 'SiteImageReserved' }),
);

/** An uploaded picture. A whole address is that of the bucket, a slash and a `url` of the set. */
export const siteImageSchema = schema(() =>
  z
    .object({
      bucket: z.string(),
      set: z.array(z.object({ url: z.string(), width: z.int().optional(), height: z.int().optional() })),
      borderInfo: z
        .object({
          homogeneity: z.boolean().optional(),
          color: z.object({ r: z.number(), g: z.number(), b: z.number(), a: z.number() }).partial().optional(),
        })
        .optional(),
    })
    .meta({ id: 'SiteImage' }),
);

/** The addresses of the buckets, by their ids. */
export const siteBucketsSchema = schema(() =>
  z.object({ urls: z.record(z.string(), z.string()) }).meta({ id: 'SiteBuckets' }),
);
