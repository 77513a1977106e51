import * as z from 'zod';
import { schema } from '../contract/schema.ts';

const MAX_COLORS = 100;

/** Pictures by their addresses. `colorsCount`: how many colours of each are told, 5 by default. */
export const mainColorsRequestSchema = schema(() =>
  z
    .object({ imageUrls: z.array(z.string()), colorsCount: z.int().min(1).max(MAX_COLORS).optional() })
    .meta({ id: 'MainColorsRequest' }),
);

/** The colours that take most room in each picture, as `#rrggbb`, by its address. */
export const mainColorsSchema = schema(() =>
  z.object({ result: z.record(z.string(), z.object({ colors: z.array(z.string()) })) }).meta({ id: 'MainColors' }),
);
