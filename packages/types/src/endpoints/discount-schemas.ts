import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { merchantAppSettingsSchema } from './app-settings-schema.ts';
import { callbackCartSchema } from './callback-cart-schema.ts';

/** What the platform asks a discount app, from the first "add to cart" on: most of the cart is null by then. */
export const discountRequestSchema = schema(() =>
  z
    .looseObject({
      storeId: z.int(),
      lang: z.string().nullish(),
      merchantAppSettings: merchantAppSettingsSchema(),
      cart: callbackCartSchema(),
    })
    .meta({ id: 'DiscountRequest' }),
);
export type DiscountRequest = Infer<typeof discountRequestSchema>;

/** `ABSOLUTE` when absent. Orders spell it `ABS`, this answer does not. */
const amountType = () => z.enum(['ABSOLUTE', 'PERCENT']).optional();

export const cartDiscountSchema = schema(() =>
  z
    .object({
      value: z.number().positive(),
      type: amountType(),
      description: z.string().optional(),
      /** Product ids. Empty or absent: spread over all items. */
      appliesToProducts: z.array(z.int()).optional(),
    })
    .meta({ id: 'CartDiscount' }),
);
export type CartDiscount = Infer<typeof cartDiscountSchema>;

export const cartSurchargeSchema = schema(() =>
  z
    .object({
      id: z.string().optional(),
      value: z.number(),
      type: amountType(),
      description: z.string().optional(),
      /** Whether the store's taxes apply to it. */
      taxable: z.boolean().optional(),
    })
    .meta({ id: 'CartSurcharge' }),
);
export type CartSurcharge = Infer<typeof cartSurchargeSchema>;

/** The answer of a discount app: discounts, surcharges, or both. */
export const discountResponseSchema = schema(() =>
  z
    .object({
      discounts: z.array(cartDiscountSchema()).optional(),
      surcharges: z.array(cartSurchargeSchema()).optional(),
    })
    .meta({ id: 'DiscountResponse' }),
);
export type DiscountResponse = Infer<typeof discountResponseSchema>;
