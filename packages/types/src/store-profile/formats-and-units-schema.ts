import * as z from 'zod';
import { schema, type Infer } from '../contract/schema.ts';
import { DIMENSION_UNITS, VOLUME_UNITS, WEIGHT_UNITS } from './units.ts';

/** What may separate groups of digits. The empty one is none. */
export const GROUP_SEPARATORS = [' ', '.', ',', ''] as const;

/** What may separate the fraction of a number. */
export const DECIMAL_SEPARATORS = ['.', ','] as const;

/** How a date may be written, in the letters of Java's SimpleDateFormat. */
export const DATE_FORMATS = [
  'dd-MM-yyyy',
  'dd/MM/yyyy',
  'dd.MM.yyyy',
  'MM-dd-yyyy',
  'MM/dd/yyyy',
  'yyyy/MM/dd',
  'MMM d, yyyy',
  'MMMM d, yyyy',
  "EEE, MMM d, ''yy",
  'EEE, MMMM d, yyyy',
] as const;

/** How a time may be written, in the letters of Java's SimpleDateFormat. */
export const TIME_FORMATS = ['HH:mm:ss', 'HH:mm', 'hh.mm.ss a', 'hh:mm a'] as const;

/** How the store writes prices, weights, dates and order numbers. `currencyRate` is in US dollars. */
export const formatsAndUnitsSchema = schema(() =>
  z
    .object({
      currency: z.string().optional(),
      currencyPrefix: z.string().optional(),
      currencySuffix: z.string().optional(),
      currencyPrecision: z.int().optional(),
      currencyGroupSeparator: z.enum(GROUP_SEPARATORS).optional(),
      currencyDecimalSeparator: z.enum(DECIMAL_SEPARATORS).optional(),
      currencyTruncateZeroFractional: z.boolean().optional(),
      currencyRate: z.number().optional(),
      weightUnit: z.enum(WEIGHT_UNITS).optional(),
      weightPrecision: z.int().optional(),
      weightGroupSeparator: z.enum(GROUP_SEPARATORS).optional(),
      weightDecimalSeparator: z.enum(DECIMAL_SEPARATORS).optional(),
      weightTruncateZeroFractional: z.boolean().optional(),
      dateFormat: z.enum(DATE_FORMATS).optional(),
      timeFormat: z.enum(TIME_FORMATS).optional(),
      timezone: z.string().optional(),
      dimensionsUnit: z.enum(DIMENSION_UNITS).optional(),
      volumeUnit: z.enum(VOLUME_UNITS).optional(),
      orderNumberPrefix: z.string().max(20).optional(),
      orderNumberSuffix: z.string().max(20).optional(),
      orderNumberMinDigitsAmount: z.int().min(0).max(19).optional(),
      orderNumberNextNumber: z.int().optional(),
      addressFormat: z.object({ plain: z.string().optional(), multiline: z.string().optional() }).optional(),
    })
    .meta({ id: 'FormatsAndUnits' }),
);
export type FormatsAndUnits = Infer<typeof formatsAndUnitsSchema>;
