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

/** How the store is paid. Its options are changed by their own calls. */
export const paymentSettingsSchema = schema(() =>
  z
    .object({
      paymentOptions: z.array(paymentOptionSchema()).optional(),
      applePay: applePaySchema().optional(),
      applePayOptions: z.array(applePaySchema()).optional(),
    })
    .meta({ id: 'PaymentSettings' }),
);
export type PaymentSettings = Infer<typeof paymentSettingsSchema>;
