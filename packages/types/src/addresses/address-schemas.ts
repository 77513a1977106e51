import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';

/** A postal address. Lines of `street` are separated by line breaks; codes are ISO 3166. */
export const addressShape = () => ({
  street: z.string().optional(),
  city: z.string().optional(),
  countryCode: z.string().optional(),
  countryName: z.string().optional(),
  postalCode: z.string().optional(),
  stateOrProvinceCode: z.string().optional(),
  stateOrProvinceName: z.string().optional(),
  phone: z.string().optional(),
});

/** Who pays or receives, and where. */
export const personSchema = schema(() =>
  z
    .object({
      name: z.string().optional(),
      firstName: z.string().optional(),
      lastName: z.string().optional(),
      companyName: z.string().optional(),
      ...addressShape(),
    })
    .meta({ id: 'Person' }),
);
export type Person = Infer<typeof personSchema>;

/** Whether the buyer is a business or a consumer. */
export const BUYER_KINDS = ['b2c', 'b2b'] as const;
