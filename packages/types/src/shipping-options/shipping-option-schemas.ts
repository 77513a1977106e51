import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { translatedSchema } from '../contract/wire.ts';
import { dimensionsSchema } from '../products/product-parts-schemas.ts';
import { zoneSchema } from '../store-profile/tax-settings-schemas.ts';
import { carrierMethodSchema, flatRateSchema, ratesTableSchema } from './shipping-rates-schemas.ts';

/** How goods get to the customer; spelt with one l here, and in small letters. */
export const FULFILMENT_TYPES = ['pickup', 'delivery', 'shipping'] as const;

/** Who works out the price: a carrier, a table, one flat rate, or an app. */
export const RATES_CALCULATION_TYPES = ['carrier-calculated', 'table', 'flat', 'app'] as const;

/** What becomes of an order placed outside business hours. */
export const BUSINESS_HOURS_LIMITATIONS = [
  'ALLOW_ORDERS_AND_INFORM_CUSTOMERS',
  'DISALLOW_ORDERS_AND_INFORM_CUSTOMERS',
  'ALLOW_ORDERS_AND_DONT_INFORM_CUSTOMERS',
] as const;

/** How far ahead a customer may choose a date. */
export const AVAILABILITY_PERIODS = [
  'TWO_DAYS',
  'THREE_DAYS',
  'SEVEN_DAYS',
  'ONE_MONTH',
  'THREE_MONTHS',
  'SIX_MONTHS',
  'ONE_YEAR',
  'UNLIMITED',
] as const;

/** What the checkout tells of when the order will arrive. Each range is a pair of days, from and to. */
const estimatedDeliverySchema = schema(() =>
  z
    .object({
      estimatedDeliveryDateAtCheckoutEnabled: z.boolean().optional(),
      estimatedTransitTimeInDays: z.array(z.int().nullable()).optional(),
      fulfillmentTimeInDays: z.array(z.int().nullable()).optional(),
      cutoffTimeForSameDayPacking: z.string().optional(),
      shippingBusinessDays: z.array(z.string()).optional(),
      deliveryDays: z.array(z.string()).optional(),
    })
    .meta({ id: 'EstimatedDelivery' }),
);

const rates = () => ({
  ratesCalculationType: z.enum(RATES_CALCULATION_TYPES).optional(),
  flatRate: flatRateSchema().optional(),
  ratesTable: ratesTableSchema().optional(),
  shippingCostMarkup: z.number().optional(),
  carrier: z.string().optional(),
  carrierMethods: z.array(carrierMethodSchema()).optional(),
  carrierSettings: z
    .object({
      defaultCarrierAccountEnabled: z.boolean().optional(),
      defaultPostageDimensions: dimensionsSchema().optional(),
    })
    .optional(),
  appClientId: z.string().optional(),
});

const schedule = () => ({
  /** JSON in a text: day of the week to ranges, `{"MON":[["09:00","18:00"]]}`. */
  businessHours: z.string().optional(),
  pickupBusinessHours: z.string().optional(), // older, same as businessHours
  businessHoursLimitationType: z.enum(BUSINESS_HOURS_LIMITATIONS).optional(),
  scheduled: z.boolean().optional(),
  scheduledPickup: z.boolean().optional(), // of pickup, same as scheduled
  scheduledTimePrecisionType: z.enum(['DATE', 'DATE_AND_TIME_SLOT']).optional(),
  pickupPrecisionType: z.enum(['DATE', 'DATE_AND_TIME_SLOT']).optional(), // of pickup, same as scheduledTimePrecisionType
  timeSlotLengthInMinutes: z.int().optional(),
  fulfillmentTimeInMinutes: z.int().optional(),
  pickupPreparationTimeHours: z.int().optional(), // older, same as fulfillmentTimeInMinutes
  allowSameDayDelivery: z.boolean().optional(),
  cutoffTimeForSameDayDelivery: z.string().optional(),
  availabilityPeriod: z.enum(AVAILABILITY_PERIODS).optional(), // default UNLIMITED
  blackoutDates: z
    .array(
      z.object({
        fromDate: z.string().optional(),
        toDate: z.string().optional(),
        repeatedAnnually: z.boolean().optional(),
      }),
    )
    .optional(),
  estimatedShippingTimeAtCheckoutSettings: estimatedDeliverySchema().optional(),
});

/** `{"MON":[["09:00","18:00"]]}`, or the same as JSON in a text. */
const businessHoursInput = schema(() =>
  z.union([z.string(), z.record(z.string(), z.array(z.array(z.string())))]).optional(),
);

/** What a shipping option has. `orderby` is the service's spelling. */
const shippingOptionShape = () => ({
  title: z.string().optional(),
  titleTranslated: translatedSchema().optional(),
  description: z.string().optional(),
  descriptionTranslated: translatedSchema().optional(),
  enabled: z.boolean().optional(),
  orderby: z.int().optional(),
  fulfilmentType: z.enum(FULFILMENT_TYPES).optional(),
  locationId: z.int().optional(),
  minimumOrderSubtotal: z.number().optional(),
  destinationZone: zoneSchema().optional(),
  deliveryTimeDays: z.string().optional(),
  pickupInstruction: z.string().optional(),
  pickupInstructionTranslated: translatedSchema().optional(),
  ...rates(),
  ...schedule(),
});

/** A shipping option to add, or what of one changes. */
export const shippingOptionUpdateSchema = schema(() =>
  z
    .object({
      ...shippingOptionShape(),
      orderBy: z.int().optional(), // the spelling of payment options
      businessHours: businessHoursInput(),
      pickupBusinessHours: businessHoursInput(),
    })
    .meta({ id: 'ShippingOptionUpdate' }),
);
export type ShippingOptionUpdate = Infer<typeof shippingOptionUpdateSchema>;

/** A way of shipping, delivery or pickup that the store offers. */
export const shippingOptionSchema = schema(() =>
  z.object({ id: z.string(), ...shippingOptionShape() }).meta({ id: 'ShippingOption' }),
);
export type ShippingOption = Infer<typeof shippingOptionSchema>;
