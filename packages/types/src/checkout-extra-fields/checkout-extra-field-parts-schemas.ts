import * as z from 'zod';
import { schema } from '../contract/schema.ts';
import { dateTimeSchema, translatedSchema } from '../contract/wire.ts';

const WEEKDAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;

/** How a choice's surcharge is counted. */
export const CHECKOUT_SURCHARGE_TYPES = ['ABSOLUTE', 'PERCENT'] as const;

/** One of the choices of a field, and what it adds to the total. */
export const checkoutFieldOptionSchema = schema(() =>
  z
    .object({
      title: z.string().optional(),
      titleTranslated: translatedSchema().optional(),
      subtitle: z.string().optional(),
      subtitleTranslated: translatedSchema().optional(),
      surcharge: z.number().optional(),
      surchargeType: z.enum(CHECKOUT_SURCHARGE_TYPES).optional(),
      surchargeTaxable: z.boolean().optional(),
      showZeroSurchargeInTotal: z.boolean().optional(),
      surchargeShortName: z
        .object({
          name: z.string().optional(),
          nameTranslated: translatedSchema().optional(),
          showSurchargePercentValue: z.boolean().optional(), // default true
        })
        .optional(),
    })
    .meta({ id: 'CheckoutFieldOption' }),
);

/** Which moments a date field offers. Hours and dates are pairs: from, to. */
export const datepickerOptionsSchema = schema(() =>
  z
    .object({
      minDate: dateTimeSchema().optional(),
      maxDate: dateTimeSchema().optional(),
      showtime: z.boolean().optional(),
      incrementMinuteBy: z.number().optional(),
      limitAvailableHoursWeekly: z.partialRecord(z.enum(WEEKDAYS), z.array(z.array(z.string()))).optional(),
      disallowDates: z.array(z.array(z.string())).optional(),
    })
    .meta({ id: 'DatepickerOptions' }),
);

/** Other moments for one way of delivery. */
export const checkoutFieldOverrideSchema = schema(() =>
  z
    .object({
      conditions: z.object({ shippingMethod: z.string().optional() }).optional(),
      fieldsToOverride: datepickerOptionsSchema().optional(),
    })
    .meta({ id: 'CheckoutFieldOverride' }),
);
