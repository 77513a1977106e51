import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { paymentOptionSchema } from '../payment-options/payment-option-schemas.ts';

/** Apple Pay, by way of one payment gateway. */
const applePaySchema = schema(() =>
  z
    .object({
      enabled: z.boolean().optional(),
      available: z.boolean().optional(),
      gateway: z.string().optional(),
      verificationFile: z.string().optional(),
      verificationFileUrl: z.string().optional(),
    })
    .meta({ id: 'ApplePay' }),
);

const applePay = () => ({
  applePay: applePaySchema().optional(),
  applePayOptions: z.array(applePaySchema()).optional(),
});

/** How the store is to be paid. Options without an `id` are new. */
export const paymentSettingsUpdateSchema = schema(() =>
  z
    .object({
      ...applePay(),
      paymentOptions: z.array(paymentOptionSchema().extend({ id: z.string().optional() })).optional(),
    })
    .meta({ id: 'PaymentSettingsUpdate' }),
);

/** How the store is paid. Its options have calls of their own too. */
export const paymentSettingsSchema = schema(() =>
  z
    .object({
      ...applePay(),
      paymentOptions: z.array(paymentOptionSchema()).optional(),
    })
    .meta({ id: 'PaymentSettings' }),
);
export type PaymentSettings = Infer<typeof paymentSettingsSchema>;
