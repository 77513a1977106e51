import * as z from 'zod';
import { addressShape, personSchema } from '../addresses/address-schemas.ts';
import { schema, type Infer } from '../contract/schema.ts';
import { dateTimeSchema } from '../contract/wire.ts';
import { DIMENSION_UNITS, WEIGHT_UNITS } from '../store-profile/units.ts';

/** Carriers whose labels can be bought in the admin. */
const LABEL_CARRIERS = ['USPS', 'UPS', 'FEDEX', 'CANADA_POST', 'AUSTRALIA_POST'] as const;

const parcelSchema = schema(() =>
  z
    .object({
      weight: z.number().optional(),
      weightUnit: z.enum(WEIGHT_UNITS).optional(),
      width: z.number().optional(),
      height: z.number().optional(),
      length: z.number().optional(),
      dimensionUnit: z.enum(DIMENSION_UNITS).optional(),
    })
    .meta({ id: 'Parcel' }),
);

const shippingServiceSchema = schema(() =>
  z
    .object({
      carrier: z.enum(LABEL_CARRIERS).optional(),
      carrierName: z.string().optional(),
      carrierServiceName: z.string().optional(),
      carrierServiceCode: z.string().optional(),
    })
    .meta({ id: 'ShippingService' }),
);

/** A parcel sent for an order, with the label bought for it. */
export const shipmentSchema = schema(() =>
  z
    .object({
      id: z.string().optional(),
      created: dateTimeSchema().optional(),
      shipTo: personSchema().optional(),
      shipFrom: z
        .object({ companyName: z.string().optional(), email: z.string().optional(), ...addressShape() })
        .optional(),
      parcel: parcelSchema().optional(),
      shippingService: shippingServiceSchema().optional(),
      tracking: z
        .object({
          tracking_number: z.string().optional(),
          tracking_url: z.string().optional(),
          estimatedDays: z.int().optional(),
        })
        .optional(),
      shippingLabel: z.object({ label_url: z.string().optional() }).optional(),
    })
    .meta({ id: 'Shipment' }),
);
export type Shipment = Infer<typeof shipmentSchema>;
