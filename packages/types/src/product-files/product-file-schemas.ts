import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';

/** Changes to a file: only what is sent changes. The reference names the description alone. */
export const productFileUpdateSchema = schema(() =>
  z
    .object({ description: z.string().optional(), name: z.string().min(1).optional() })
    .meta({ id: 'ProductFileUpdate' }),
);
export type ProductFileUpdate = Infer<typeof productFileUpdateSchema>;
