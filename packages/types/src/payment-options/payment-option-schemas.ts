import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { translatedSchema } from '../contract/wire.ts';

/** A fee for choosing a payment method. */
const paymentSurchargeSchema = schema(() =>
  z
    .object({ type: z.enum(['ABSOLUTE', 'PERCENT']).optional(), value: z.number().optional() })
    .meta({ id: 'PaymentSurcharge' }),
);

/** What a customer is told to do to pay. `instructions` is HTML. */
const paymentInstructionsSchema = schema(() =>
  z
    .object({
      instructionsTitle: z.string().optional(),
      instructions: z.string().optional(),
      instructionsTranslated: translatedSchema().optional(),
    })
    .meta({ id: 'PaymentInstructions' }),
);

/** What a caller may write of a payment option. */
const paymentOptionShape = () => ({
  enabled: z.boolean().optional(),
  configured: z.boolean().optional(),
  checkoutTitle: z.string().optional(),
  checkoutTitleTranslated: translatedSchema().optional(),
  checkoutDescription: z.string().optional(),
  paymentProcessorId: z.string().optional(),
  paymentProcessorTitle: z.string().optional(),
  orderBy: z.int().optional(),
  appClientId: z.string().optional(),
  paymentSurcharges: paymentSurchargeSchema().optional(),
  instructionsForCustomer: paymentInstructionsSchema().optional(),
  /** The ids of the shipping options that the method is offered for. */
  shippingSettings: z.object({ enabledShippingMethods: z.array(z.string()).optional() }).optional(),
});

/** A payment method to add, or what of one changes. */
export const paymentOptionUpdateSchema = schema(() =>
  z.object(paymentOptionShape()).meta({ id: 'PaymentOptionUpdate' }),
);
export type PaymentOptionUpdate = Infer<typeof paymentOptionUpdateSchema>;

/** A payment method that the store offers. */
export const paymentOptionSchema = schema(() =>
  z
    .object({
      id: z.string(),
      ...paymentOptionShape(),
      appNamespace: z.string().optional(),
      methods: z.array(z.unknown()).optional(), // seen empty only
    })
    .meta({ id: 'PaymentOption' }),
);
export type PaymentOption = Infer<typeof paymentOptionSchema>;
