import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { altTextSchema } from './media-schemas.ts';

/**
 * `externalUrl`: where the platform fetches the picture, in place of bytes in the body. The reference calls it a boolean
 * here and there; it is the address itself, as its examples show.
 */
export const imageQuery = schema(() => z.object({ externalUrl: z.string().optional() }));

// The reference has text, the vendor's own client sends whole numbers.
const pixels = () => z.union([z.string().regex(/^[1-9]\d*$/, 'must be a whole number of pixels'), z.int().min(1)]);

/** A picture that the platform fetches by itself. */
export const asyncImageSchema = schema(() =>
  z
    .object({
      url: z.string(),
      width: pixels(),
      height: pixels(),
      alt: altTextSchema().optional(),
      externalId: z.string().optional(),
    })
    .meta({ id: 'AsyncImage' }),
);
export type AsyncImage = Infer<typeof asyncImageSchema>;
