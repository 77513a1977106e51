import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { shippingOptionSchema, shippingOptionUpdateSchema } from '../shipping-options/shipping-option-schemas.ts';
import { companySchema } from './general-info-schemas.ts';

/** What the store asks for packing any order. */
const storeHandlingFeeSchema = schema(() =>
  z
    .object({ name: z.string().optional(), value: z.number().optional(), description: z.string().optional() })
    .meta({ id: 'StoreHandlingFee' }),
);

const shippingSettings = () => ({
  handlingFee: storeHandlingFeeSchema().optional(),
  shippingOrigin: companySchema().optional(),
});

/** How the store is to ship. Options without an `id` are new. */
export const shippingSettingsUpdateSchema = schema(() =>
  z
    .object({
      ...shippingSettings(),
      shippingOptions: z.array(shippingOptionUpdateSchema().extend({ id: z.string().optional() })).optional(),
    })
    .meta({ id: 'ShippingSettingsUpdate' }),
);

/** How the store ships. Its options have calls of their own too. */
export const shippingSettingsSchema = schema(() =>
  z
    .object({
      ...shippingSettings(),
      shippingOptions: z.array(shippingOptionSchema()).optional(),
    })
    .meta({ id: 'ShippingSettings' }),
);
export type ShippingSettings = Infer<typeof shippingSettingsSchema>;
