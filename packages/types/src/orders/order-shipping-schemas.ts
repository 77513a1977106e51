import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { enumInAnyCase } from '../contract/wire.ts';
import { shippingDiscountSchema } from './order-discount-schemas.ts';
import { orderTaxSchema } from './order-tax-schemas.ts';

/** How goods get from the store to the customer. */
export const FULFILLMENT_TYPES = ['SHIPPING', 'PICKUP', 'DELIVERY'] as const;

/** The shipping option of an order, or one a customer may choose. */
export const orderShippingOptionSchema = schema(() =>
  z
    .object({
      shippingMethodId: z.string().optional(),
      shippingMethodName: z.string().optional(),
      shippingCarrierName: z.string().optional(),
      shippingRate: z.number().optional(),
      shippingRateWithoutTax: z.number().optional(),
      discountedShippingRate: z.number().optional(),
      discount: shippingDiscountSchema().optional(),
      /** In days: `5` or `'1-3'`. */
      estimatedTransitTime: z.union([z.number(), z.string()]).optional(),
      isPickup: z.boolean().optional(),
      pickupInstruction: z.string().optional(),
      fulfillmentType: enumInAnyCase(FULFILLMENT_TYPES).optional(),
      /** The spelling of callbacks and shipping options, which a documented update uses too. */
      fulfilmentType: enumInAnyCase(FULFILLMENT_TYPES).optional(),
      locationId: z.union([z.int(), z.string()]).optional(),
      scheduled: z.boolean().optional(),
      scheduledTimePrecisionType: z.enum(['DATE', 'DATE_AND_TIME_SLOT']).optional(),
      timeSlotLengthInMinutes: z.int().optional(),
      isShippingLimit: z.boolean().optional(),
    })
    .meta({ id: 'OrderShippingOption' }),
);
export type OrderShippingOption = Infer<typeof orderShippingOptionSchema>;

/** What the store asks for packing an order. */
export const handlingFeeSchema = schema(() =>
  z
    .object({
      name: z.string().optional(),
      value: z.number().optional(),
      valueWithoutTax: z.number().optional(),
      description: z.string().optional(),
      taxes: z.array(orderTaxSchema()).optional(),
    })
    .meta({ id: 'HandlingFee' }),
);
export type HandlingFee = Infer<typeof handlingFeeSchema>;

/** A parcel the order would fit in, in the store's units. */
export const predictedPackageSchema = schema(() =>
  z
    .object({
      height: z.number().optional(),
      width: z.number().optional(),
      length: z.number().optional(),
      weight: z.number().optional(),
      declaredValue: z.number().optional(),
    })
    .meta({ id: 'PredictedPackage' }),
);
