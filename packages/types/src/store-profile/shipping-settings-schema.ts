import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { shippingOptionSchema } from '../shipping-options/shipping-option-schemas.ts';
import { companySchema } from './general-info-schemas.ts';

/** What the store asks for packing any order. */
const storeHandlingFeeSchema = schema(() =>
  z
    .object({ name: z.string().optional(), value: z.number().optional(), description: z.string().optional() })
    .meta({ id: 'StoreHandlingFee' }),
);

/** How the store ships. Its options are changed by their own calls. */
export const shippingSettingsSchema = schema(() =>
  z
    .object({
      handlingFee: storeHandlingFeeSchema().optional(),
      shippingOrigin: companySchema().optional(),
      shippingOptions: z.array(shippingOptionSchema()).optional(),
    })
    .meta({ id: 'ShippingSettings' }),
);
export type ShippingSettings = Infer<typeof shippingSettingsSchema>;
